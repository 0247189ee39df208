import type { Entry } from '#record/entry/entry.ts';
import { KINDS, STATUSES } from '#record/shared/vocabulary.ts';
import type { Party } from '#record/party/schema.ts';
import type { When } from '#record/shared/when.ts';
import { changedTermsOf, termsOf, type Traits } from '#record/timeline/filter.ts';

/**
 * A whole timeline for the browser, newest first. What repeats is written by its place in a list; summaries
 * are left out, since with them the file would be more than twice as large.
 */
export interface TimelineFile {
  /** Id and name of each. */
  parties: [string, string][];
  terms: string[];
  entries: Row[];
}

/** Date, the rest of the slug, title, kind, status, key (1 or 0), parties, terms, terms changed, sources, day of recording. */
type Row = [When, string, string, number, number, number, number[], number[], number, number, string];

/** What a card shows of an entry besides its summary. */
export interface Headline extends Traits {
  slug: string;
  title: string;
  /** Of the parties. */
  names: string[];
  /** How many terms it changes. */
  changed: number;
  /** How many sources it rests on. */
  sources: number;
  added: string;
}

/** Names of parties by their ids. */
type Named = ReadonlyMap<string, Pick<Party, 'name'>>;

/** What the card of an entry shows. */
export function headlineOf(entry: Entry, named: Named): Headline {
  const { slug, date, title, kind, status, key, parties, added } = entry;
  const names = parties.map((id) => named.get(id)?.name ?? id);
  const counts = { changed: changedTermsOf(entry).length, sources: entry.sources.length };
  return { slug, date, title, kind, status, key, parties, names, terms: termsOf(entry), added, ...counts };
}

/** The timeline as a file. */
export function toTimelineFile(timeline: readonly Entry[], named: Named): TimelineFile {
  const headlines = timeline.map((entry) => headlineOf(entry, named));
  const parties = [...new Set(headlines.flatMap((entry) => entry.parties))];
  const terms = [...new Set(headlines.flatMap((entry) => entry.terms))];
  const entries = headlines.map((entry): Row => [
    entry.date,
    // The name of an entry's file begins with its date.
    entry.slug.slice(entry.date.length + 1),
    entry.title,
    KINDS.indexOf(entry.kind),
    STATUSES.indexOf(entry.status),
    Number(entry.key),
    entry.parties.map((id) => parties.indexOf(id)),
    entry.terms.map((id) => terms.indexOf(id)),
    entry.changed,
    entry.sources,
    entry.added,
  ]);
  return { parties: parties.map((id) => [id, named.get(id)?.name ?? id]), terms, entries };
}

/** The entries of a file, in its order. */
export function fromTimelineFile({ parties, terms, entries }: TimelineFile): Headline[] {
  return entries.map(([date, name, title, kind, status, key, involved, about, changed, sources, added]) => ({
    date,
    slug: `${date}-${name}`,
    title,
    kind: at(KINDS, kind),
    status: at(STATUSES, status),
    key: key === 1,
    parties: involved.map((place) => at(parties, place)[0]),
    names: involved.map((place) => at(parties, place)[1]),
    terms: about.map((place) => at(terms, place)),
    changed,
    sources,
    added,
  }));
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`The timeline's file has no ${place} in its list.`);
  return found;
}
