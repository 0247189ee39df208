import type { Entry } from '../entry/entry.ts';
import type { Kind, Status } from '../shared/vocabulary.ts';
import type { When } from '../shared/when.ts';

/** What a reader wants to see; what is left out does not restrict. */
export interface TimelineFilter {
  kinds?: readonly Kind[];
  statuses?: readonly Status[];
  parties?: readonly string[];
  terms?: readonly string[];
  key?: boolean;
  /** First and last date wanted; an entry known to the month or year counts when its span touches them. */
  from?: When | undefined;
  to?: When | undefined;
}

/** What can be asked of an entry. */
export interface Traits {
  kind: Kind;
  status: Status;
  parties: readonly string[];
  /** The contract terms it changes or throws light on. */
  terms: readonly string[];
  key: boolean;
  date: When;
}

type Filterable = Omit<Traits, 'terms'> & Pick<Entry, 'changes' | 'observations'>;

/** The entries that meet every condition; within one condition any of the values will do. */
export function filterEntries<T extends Filterable>(entries: readonly T[], filter: TimelineFilter): T[] {
  return entries.filter((entry) => isWanted(traitsOf(entry), filter));
}

/** Whether an entry meets every condition. */
export function isWanted(traits: Traits, filter: TimelineFilter): boolean {
  return (
    isOneOf(filter.kinds, traits.kind) &&
    isOneOf(filter.statuses, traits.status) &&
    hasOneOf(filter.parties, traits.parties) &&
    hasOneOf(filter.terms, traits.terms) &&
    (!filter.key || traits.key) &&
    (!filter.from || asKnown(traits.date, filter.from) >= asKnown(filter.from, traits.date)) &&
    (!filter.to || asKnown(traits.date, filter.to) <= asKnown(filter.to, traits.date))
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

function traitsOf(entry: Filterable): Traits {
  const { kind, status, parties, key, date } = entry;
  return { kind, status, parties, key, date, terms: termsOf(entry) };
}

function isOneOf<V>(wanted: readonly V[] = [], value: V): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function hasOneOf<V>(wanted: readonly V[] = [], values: readonly V[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

/** A date no more precise than another: two spans touch when they agree as far as both are known. */
function asKnown(date: When, other: When): string {
  return date.slice(0, other.length);
}
