import type { Entry } from '#record/entry/entry.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { daysBetween, firstDayOf, lastDayOf, precisionOf } from '#record/shared/when.ts';
import { citedSources } from './cited.ts';
import { entrySimilarity, type EntrySimilarity } from './entry-similarity.ts';
import type { Story } from '../cluster/story.ts';

/** An entry that records the event of a story, and how that is known. */
export interface Match {
  entry: Entry;
  /** `address`: the entry cites one of the articles. `words`: date, parties and words agree. */
  by: 'address' | 'words';
  /** How alike they are, 0 to 1; 1 by address. */
  similarity: number;
}

/**
 * Prepares the search for entries that record the event of a story already, drafts among them. An article that an
 * entry cites settles it. Otherwise the entry must be known to the day or month, be near in time, share a party
 * with the headlines, and use enough of their words; the most similar such entry is taken.
 */
export function entryMatcher(record: PartnershipRecord): (story: Story) => Match | null {
  const cited = citedSources(record);
  const citing = citingEntries(record);
  const entriesCiting = (story: Story) =>
    story.items.flatMap((item) => cited(item).flatMap((id) => citing.get(id) ?? []));
  const similarity = entrySimilarity(record);
  return (story) => byAddress(story, entriesCiting(story)) ?? byWords(story, record.entries, similarity);
}

/** Days that reports may come before the day an entry gives, and after it. */
const DAYS_BEFORE = 2;
const DAYS_AFTER = 6;

/** Similarity from which an entry near in time is the same event; found on the record and a labelled set. */
const LEAST = 0.2;

/** The entries that cite a source, by its id. */
function citingEntries({ entries }: PartnershipRecord): Map<string, Entry[]> {
  const pairs = entries.flatMap((entry) => entry.sources.map((id) => ({ id, entry })));
  const byId = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...byId].map(([id, citing]) => [id, citing.map(({ entry }) => entry)]));
}

/** The entry that cites most of the story's articles; of several the one nearest in time. */
function byAddress(story: Story, cited: readonly Entry[]): Match | null {
  const counts = [...Map.groupBy(cited, (entry) => entry)];
  const [best] = counts.toSorted(
    ([a, some], [b, others]) =>
      others.length - some.length || daysApart(story, a) - daysApart(story, b) || (a.slug < b.slug ? -1 : 1),
  );
  return best ? { entry: best[0], by: 'address', similarity: 1 } : null;
}

function byWords(story: Story, entries: readonly Entry[], similarity: EntrySimilarity): Match | null {
  const near = entries.filter((entry) => isNear(story, entry));
  const [best] = near
    .map((entry) => ({ entry, value: similarity(story, entry) }))
    .toSorted((a, b) => b.value - a.value || (a.entry.slug < b.entry.slug ? -1 : 1));
  return best && best.value >= LEAST ? { entry: best.entry, by: 'words', similarity: best.value } : null;
}

function isNear({ date }: Story, { date: entryDate }: Entry): boolean {
  if (date === null || precisionOf(entryDate) === 'year') return false;
  const fromStart = daysBetween(firstDayOf(entryDate), date);
  const fromEnd = daysBetween(lastDayOf(entryDate), date);
  return fromStart >= -DAYS_BEFORE && fromEnd <= DAYS_AFTER;
}

function daysApart({ date }: Story, entry: Entry): number {
  return date === null ? 0 : Math.abs(daysBetween(firstDayOf(entry.date), date));
}
