import { isWanted, type TimelineFilter, type Traits } from './filter.ts';
import { CHOICES, type Choice } from './query.ts';

/** The values an entry has for each multiple-choice filter. */
const VALUES: Record<Choice, (traits: Traits) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  party: ({ parties }) => parties,
  term: ({ terms }) => terms,
  status: ({ status }) => [status],
};

/** How many entries each value of a filter would show, given the other filters. */
export function countChoices(
  entries: readonly Traits[],
  filter: TimelineFilter,
  choice: Choice,
): Map<string, number> {
  const others = { ...filter, [CHOICES[choice]]: [] };
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!isWanted(entry, others)) continue;
    for (const value of VALUES[choice](entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
