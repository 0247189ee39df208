import type { Entry } from '../entry/entry.ts';
import type { Guide } from '../guide/guide.ts';
import type { Party } from '../party/schema.ts';
import type { Term } from '../terms/schema.ts';
import { termsOf } from './filter.ts';
import { groupByYear } from './group.ts';
import { guideAddress, partyAddress, termAddress, yearAddress } from '../shared/address.ts';

/** A link into the record: its address, its text, and how many entries it leads to, if counted. */
export interface Listing {
  address: string;
  text: string;
  count?: number;
}

/** The years of the record, in the order of the timeline given. */
export function yearListings(timeline: readonly Entry[]): Listing[] {
  return groupByYear(timeline).map(({ year, entries }) => ({
    address: yearAddress(year),
    text: year,
    count: entries.length,
  }));
}

/** The parties with at least one entry, most entries first; equals keep their own order. */
export function partyListings(timeline: readonly Entry[], parties: Iterable<Party>): Listing[] {
  const counts = countsOf(timeline, ({ parties: involved }) => involved);
  return [...parties]
    .map(({ id, name }) => ({ address: partyAddress(id), text: name, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** The guides, in the order given. */
export function guideListings(guides: readonly Pick<Guide, 'slug' | 'title'>[]): Listing[] {
  return guides.map(({ slug, title }) => ({ address: guideAddress(slug), text: title }));
}

/** The terms, in their own order. */
export function termListings(timeline: readonly Entry[], terms: readonly Term[]): Listing[] {
  const counts = countsOf(timeline, termsOf);
  return terms.map(({ id, label }) => ({
    address: termAddress(id),
    text: label,
    count: counts.get(id) ?? 0,
  }));
}

/** How many entries have each value. */
function countsOf(
  timeline: readonly Entry[],
  valuesOf: (entry: Entry) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of timeline)
    for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
