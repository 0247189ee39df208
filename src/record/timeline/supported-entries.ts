import type { Entry } from '../entry/entry.ts';
import { newestFirst } from './order.ts';

/** The entries that cite each source, newest first, by the source's id. */
export function entriesBySource<T extends Pick<Entry, 'slug' | 'sources' | 'date' | 'key'>>(
  entries: readonly T[],
): Map<string, T[]> {
  const pairs = newestFirst(entries).flatMap((entry) => entry.sources.map((source) => ({ source, entry })));
  const grouped = Map.groupBy(pairs, ({ source }) => source);
  return new Map([...grouped].map(([source, found]) => [source, found.map(({ entry }) => entry)]));
}

/** The sources to publish: all but those cited by drafts alone. */
export function publishedSources<S extends { id: string }>(
  sources: readonly S[],
  texts: readonly { draft?: boolean; sources: readonly string[] }[],
): S[] {
  const cited = (drafts: boolean) =>
    new Set(texts.filter(({ draft = false }) => draft === drafts).flatMap((text) => text.sources));
  const [byDrafts, byPublished] = [cited(true), cited(false)];
  return sources.filter(({ id }) => byPublished.has(id) || !byDrafts.has(id));
}
