import type { SourceFields } from './schema.ts';
import { TIER_LABELS, TIER_MEANINGS, VERIFICATION_LABELS, VERIFICATION_MEANINGS } from './tier.ts';

/** One thing that readers are told of a source, besides who published it, when and where. */
export interface SourceFact {
  label: string;
  /** In a word or two: `Primary`; null if only a text says it. */
  word: string | null;
  /** In a sentence: what the word means, or the whole of a note. */
  text: string;
}

/** The facts of a source, in the order in which its page, and its line in Markdown, give them. */
export function factsAbout({ tier, verification, note }: SourceFields): SourceFact[] {
  return [
    { label: 'Tier', word: TIER_LABELS[tier], text: TIER_MEANINGS[tier] },
    {
      label: 'Verification',
      word: VERIFICATION_LABELS[verification],
      text: VERIFICATION_MEANINGS[verification],
    },
    ...(note ? [{ label: 'Note', word: null, text: note }] : []),
  ];
}
