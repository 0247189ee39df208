import type { Entry } from '../entry/entry.ts';
import type { Guide } from '../guide/guide.ts';
import type { Party } from '../party/schema.ts';
import type { Term } from '../terms/schema.ts';
import { filterEntries, termsOf } from './filter.ts';
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
  return [...parties]
    .map(({ id, name }) => ({
      address: partyAddress(id),
      text: name,
      count: filterEntries(timeline, { parties: [id] }).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** The guides, in the order given. */
export function guideListings(guides: readonly Pick<Guide, 'slug' | 'title'>[]): Listing[] {
  return guides.map(({ slug, title }) => ({ address: guideAddress(slug), text: title }));
}

/** The terms, in their own order. */
export function termListings(timeline: readonly Entry[], terms: readonly Term[]): Listing[] {
  return terms.map(({ id, label }) => ({
    address: termAddress(id),
    text: label,
    count: timeline.filter((entry) => termsOf(entry).includes(id)).length,
  }));
}
