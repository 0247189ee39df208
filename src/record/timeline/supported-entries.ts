import type { Entry } from '../entry/entry.ts';
import { newestFirst } from './order.ts';

/** What in the record rests on each source: its id to the entries that cite it, newest first. */
export function entriesBySource<T extends Pick<Entry, 'slug' | 'sources' | 'date' | 'key'>>(
  entries: readonly T[],
): Map<string, T[]> {
  const pairs = newestFirst(entries).flatMap((entry) => entry.sources.map((source) => ({ source, entry })));
  const grouped = Map.groupBy(pairs, ({ source }) => source);
  return new Map([...grouped].map(([source, found]) => [source, found.map(({ entry }) => entry)]));
}

/** The sources to publish: all but those that, of entries and other texts, only drafts cite. */
export function publishedSources<S extends { id: string }>(
  sources: readonly S[],
  texts: readonly { draft?: boolean; sources: readonly string[] }[],
): S[] {
  const cited = (drafts: boolean) =>
    new Set(texts.filter(({ draft = false }) => draft === drafts).flatMap((text) => text.sources));
  const [byDrafts, byPublished] = [cited(true), cited(false)];
  return sources.filter(({ id }) => byPublished.has(id) || !byDrafts.has(id));
}
