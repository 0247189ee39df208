import type { Entry } from '#record/entry/entry.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { daysBetween, firstDayOf, lastDayOf, precisionOf } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';
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
  const entriesCiting = citedAddresses(record);
  const similarity = entrySimilarity(record);
  return (story) => byAddress(story, entriesCiting) ?? byWords(story, record.entries, similarity);
}

/** Days that reports may come before the day an entry gives, and after it. */
const DAYS_BEFORE = 2;
const DAYS_AFTER = 6;

/** Similarity from which an entry near in time is the same event; found on the record and a labelled set. */
const LEAST = 0.2;

function citedAddresses({ entries, sources }: PartnershipRecord): Map<string, Entry[]> {
  const addressesOf = new Map(sources.map((source) => [source.id, addresses(source)]));
  const pairs = entries.flatMap((entry) =>
    entry.sources.flatMap((id) => (addressesOf.get(id) ?? []).map((address) => ({ address, entry }))),
  );
  const byAddress = Map.groupBy(pairs, ({ address }) => address);
  return new Map([...byAddress].map(([address, cited]) => [address, cited.map(({ entry }) => entry)]));
}

function addresses({ url, archive }: Source): string[] {
  return [url, archive ?? ''].flatMap((address) => canonicalUrl(address) ?? []);
}

/** The entry that cites most of the story's articles; of several the one nearest in time. */
function byAddress(story: Story, entriesCiting: ReadonlyMap<string, Entry[]>): Match | null {
  const cited = story.items.flatMap(({ url }) => entriesCiting.get(canonicalUrl(url) ?? '') ?? []);
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
