import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { oneLine } from '#record/prose/one-line.ts';

/**
 * Why a story is proposed, in plain words: of reasons that say the same in several ways (`event`, `event-between`) the
 * weightiest alone, and nothing that hardly counts.
 */
export function plainReasons({ reasons }: Pick<InboxStory, 'reasons'>): string[] {
  const weighty = reasons
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const kinds = new Map<string, string>();
  for (const { part, weight, text } of weighty) {
    const kind = part.split('-')[0] ?? part;
    if (!kinds.has(kind)) kinds.set(kind, `${weight < 0 ? '−' : '+'} ${oneLine(text)}`);
  }
  return [...new Set(kinds.values())];
}

/** In log-odds: less moves a story by a few hundredths. */
const LEAST = 0.2;
