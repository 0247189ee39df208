import type { Entry } from '../entry/entry.ts';
import type { Brief, Guide } from '../guide/guide.ts';
import type { Passage, Source } from '../source/schema.ts';

/** The parts of a record that cite passages. */
export interface CitingTexts {
  /** In the order in which to name them. */
  entries: readonly Entry[];
  guides: readonly Guide[];
  brief: Brief | null;
}

/** A passage of a source, and what rests on it. */
export interface PassageSupport {
  passage: Passage;
  entries: Entry[];
  guides: Guide[];
  isInBrief: boolean;
}

/** The passages of a source in its own order, each with the texts that cite it. */
export function passageSupport(
  { id, passages }: Pick<Source, 'id' | 'passages'>,
  { entries, guides, brief }: CitingTexts,
): PassageSupport[] {
  return passages.map((passage) => {
    const cites = ({ citations }: Pick<Entry, 'citations'>) =>
      citations.some((citation) => citation.source === id && citation.passage === passage.id);
    return {
      passage,
      entries: entries.filter(cites),
      guides: guides.filter(cites),
      isInBrief: brief !== null && cites(brief),
    };
  });
}
