import type { Entry } from '../entry/entry.ts';
import type { Kind, Status } from '../entry/vocabulary.ts';
import { firstDayOf, lastDayOf, type Day } from '../shared/when.ts';

/** What a reader wants to see; what is left out does not restrict. */
export interface TimelineFilter {
  kinds?: readonly Kind[];
  statuses?: readonly Status[];
  parties?: readonly string[];
  terms?: readonly string[];
  key?: boolean;
  /** First and last day wanted; an entry known to the month or year counts when its span touches them. */
  from?: Day;
  to?: Day;
}

type Filterable = Pick<Entry, 'kind' | 'status' | 'parties' | 'key' | 'date' | 'changes' | 'observations'>;

/** The entries that meet every condition; within one condition any of the values will do. */
export function filterEntries<T extends Filterable>(entries: readonly T[], filter: TimelineFilter): T[] {
  return entries.filter(
    (entry) =>
      isAmong(filter.kinds, [entry.kind]) &&
      isAmong(filter.statuses, [entry.status]) &&
      isAmong(filter.parties, entry.parties) &&
      isAmong(filter.terms, termsOf(entry)) &&
      (!filter.key || entry.key) &&
      (!filter.from || lastDayOf(entry.date) >= filter.from) &&
      (!filter.to || firstDayOf(entry.date) <= filter.to),
  );
}

/** The contract terms an entry changes or throws light on, each once. */
export function termsOf(entry: Pick<Entry, 'changes' | 'observations'>): string[] {
  return [...new Set([...entry.changes, ...entry.observations].map(({ term }) => term))];
}

/** The contract terms an entry changes, each once. */
export function changedTermsOf(entry: Pick<Entry, 'changes'>): string[] {
  return [...new Set(entry.changes.map(({ term }) => term))];
}

function isAmong<V>(wanted: readonly V[] | undefined, values: readonly V[]): boolean {
  return !wanted || wanted.length === 0 || values.some((value) => wanted.includes(value));
}
