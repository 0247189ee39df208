import { sourceFile, sourceId, type SourceFile } from './source-file.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { Day } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import { TIERS } from '#record/source/tier.ts';
import type { InboxItem } from '#record/desk-files/inbox-schema.ts';

/** A source to cite: one that the record has, or a new file. */
export interface DraftSource {
  id: string;
  publisher: string;
  tier: Source['tier'];
  /** Path inside the content folder, and text; null if the record already has the source. */
  file: Pick<SourceFile, 'path' | 'text'> | null;
}

/** What the content folder already has. */
export interface KnownSources {
  sources: readonly Pick<Source, 'id' | 'url'>[];
  /** Names of all source files, readable or not. */
  names: ReadonlySet<string>;
  /** For articles without a date. */
  fallback: Day;
}

/** The sources of a story's articles, closest to the event first; one source per address. */
export function draftSources(items: readonly InboxItem[], known: KnownSources): DraftSource[] {
  const idOf = new Map(known.sources.map(({ id, url }) => [canonicalUrl(url), id]));
  const taken = new Set(known.names);
  return items.toSorted(byCloseness).map((item) => {
    const { publisher, tier } = item;
    const present = idOf.get(canonicalUrl(item.url));
    if (present !== undefined) return { id: present, publisher, tier, file: null };
    const facts = { ...item, date: dayOf(item, known.fallback), verification: 'cited' as const };
    const id = sourceId(facts, { prefix: null, taken });
    taken.add(id);
    return { id, publisher, tier, file: sourceFile(id, facts) };
  });
}

function byCloseness(a: InboxItem, b: InboxItem): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    compare(a.published ?? '~', b.published ?? '~') ||
    compare(a.url, b.url)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayOf({ published }: InboxItem, fallback: Day): Day {
  return (published?.slice(0, 10) as Day | undefined) ?? fallback;
}
