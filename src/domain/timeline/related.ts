import type { Entry } from '../entry/entry.ts';
import { termsOf } from './filter.ts';
import { newestFirst } from './order.ts';

type Relatable = Pick<Entry, 'slug' | 'date' | 'key' | 'sources' | 'changes' | 'observations' | 'parties'>;

/**
 * Finds entries on the same subject as one of these, closest first, at most `limit`: those that rest on common
 * sources, touch the same contract terms or involve the same parties. What everything shares says nothing, so
 * each counts the less the more entries have it (inverse document frequency), and below the threshold an entry
 * is not related at all.
 */
export function relationsAmong<T extends Relatable>(
  entries: readonly T[],
): (entry: T, limit?: number) => T[] {
  const timeline = newestFirst(entries);
  const holders = holdersOf(timeline);
  return (entry, limit = 3) => {
    const closeness = new Map<T, number>();
    for (const trait of new Set(traitsOf(entry))) {
      const sharing = holders.get(trait) ?? [];
      const rarity = Math.log(entries.length / sharing.length);
      for (const other of sharing) closeness.set(other, (closeness.get(other) ?? 0) + rarity);
    }
    const closenessOf = (other: T) => closeness.get(other) ?? 0;
    return timeline
      .filter((other) => other.slug !== entry.slug && closenessOf(other) >= THRESHOLD)
      .toSorted((a, b) => closenessOf(b) - closenessOf(a))
      .slice(0, limit);
  };
}

/** About one source that only the two of them share, in a record of a few dozen entries. */
const THRESHOLD = 2.5;

function traitsOf(entry: Relatable): string[] {
  return [
    ...entry.sources.map((id) => `source:${id}`),
    ...termsOf(entry).map((id) => `term:${id}`),
    ...entry.parties.map((id) => `party:${id}`),
  ];
}

/** The entries that have each trait. */
function holdersOf<T extends Relatable>(entries: readonly T[]): Map<string, T[]> {
  const holders = new Map<string, T[]>();
  for (const entry of entries) {
    for (const trait of new Set(traitsOf(entry))) {
      const list = holders.get(trait);
      if (list) list.push(entry);
      else holders.set(trait, [entry]);
    }
  }
  return holders;
}
