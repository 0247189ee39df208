import type { Entry } from '../entry/entry.ts';
import { newestFirst } from '../timeline/order.ts';

/** What in the record rests on each source: its id to the entries that cite it, newest first. */
export function entriesBySource<T extends Pick<Entry, 'slug' | 'sources' | 'date' | 'key'>>(
  entries: readonly T[],
): Map<string, T[]> {
  const pairs = newestFirst(entries).flatMap((entry) => entry.sources.map((source) => ({ source, entry })));
  const grouped = Map.groupBy(pairs, ({ source }) => source);
  return new Map([...grouped].map(([source, found]) => [source, found.map(({ entry }) => entry)]));
}
