import type { Availability } from '#record/availability/schema.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { Series } from '#record/figures/schema.ts';
import type { Brief, Guide } from '#record/guide/guide.ts';
import type { Misreading } from '#record/misreadings/schema.ts';
import type { Issue } from '#record/shared/issue.ts';
import type { Party } from '#record/party/schema.ts';
import type { Site } from '#record/site/schema.ts';
import type { Source } from '#record/source/schema.ts';
import { entriesBySource, publishedSources } from '#record/timeline/supported-entries.ts';
import { changeDays } from '#record/terms/compare.ts';
import { foldLedger, type TermHistory } from '#record/terms/ledger.ts';
import type { When } from '#record/shared/when.ts';
import { newestFirst } from '#record/timeline/order.ts';
import { relationsAmong } from '#record/timeline/related.ts';
import { readParts } from './parts.ts';

/** The record as pages show it: published entries, and what is computed from them once. */
export interface PublishedRecord {
  site: Site;
  /** Newest first, without drafts (development shows them). */
  timeline: Entry[];
  entries: ReadonlyMap<string, Entry>;
  sources: ReadonlyMap<string, Source>;
  parties: ReadonlyMap<string, Party>;
  /** What the entries' figures belong to. */
  series: Series[];
  /** Null if the folder has none. */
  availability: Availability | null;
  misreadings: Misreading[];
  /** Null where nobody wrote one. */
  brief: Brief | null;
  /** By their place. */
  guides: Guide[];
  ledger: TermHistory[];
  /** The days, months and years from which the contract stood otherwise, older first. */
  changeDays: When[];
  /** What rests on each source, newest first. */
  support: ReadonlyMap<string, Entry[]>;
  /** Entries on the same subject as one of these, closest first. */
  relatedTo: (entry: Entry) => Entry[];
  /** What is wrong with the content folder; empty in a build. */
  issues: Issue[];
}

/** The whole record; computed once per build, afresh for each page in development. */
export function getRecord(): Promise<PublishedRecord> {
  if (import.meta.env.DEV) return publish();
  published ??= publish();
  return published;
}

let published: Promise<PublishedRecord> | null = null;

async function publish(): Promise<PublishedRecord> {
  const { record, issues } = await readParts();
  const { site, availability, misreadings, brief, guides, entries, sources, parties, terms, series } = record;
  const texts = [
    ...(brief ? [brief] : []),
    ...guides,
    ...(availability?.offers ?? []),
    ...misreadings.map(({ sources: shown, seen }) => ({ sources: [...shown, ...seen] })),
  ];
  const timeline = newestFirst(entries.filter(({ draft }) => import.meta.env.DEV || !draft));
  const ledger = foldLedger(
    terms,
    timeline.flatMap(({ slug, changes }) => changes.map((change) => ({ ...change, entry: slug }))),
  );
  return {
    site,
    timeline,
    entries: new Map(timeline.map((entry) => [entry.slug, entry])),
    sources: byId(import.meta.env.DEV ? sources : publishedSources(sources, [...entries, ...texts])),
    parties: byId(parties),
    series,
    availability,
    misreadings,
    brief,
    guides,
    ledger,
    changeDays: changeDays(ledger),
    support: entriesBySource(timeline),
    relatedTo: remembered(relationsAmong(timeline)),
    issues,
  };
}

/** The key of a page asks first, then the page if it has to be rendered. */
function remembered(relatedTo: (entry: Entry) => Entry[]): (entry: Entry) => Entry[] {
  const known = new Map<Entry, Entry[]>();
  return (entry) => {
    const related = known.get(entry) ?? relatedTo(entry);
    known.set(entry, related);
    return related;
  };
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
