import type { Change } from '../entry/schema.ts';
import type { DisplayStanding } from '../shared/vocabulary.ts';
import { compareWhen, dayAfter, lastDayOf, type Day, type When } from '../shared/when.ts';
import type { Aspect } from './schema.ts';

/** A change together with the entry that records it. */
export interface RecordedChange extends Change {
  /** Slug of the entry. */
  entry: string;
}

/** Words added to a value while it stays in force. */
export interface Clarification {
  value: string;
  detail: string | null;
  standing: DisplayStanding;
  from: When;
  sources: string[];
  entry: string;
}

/** Where a period comes from: before the record, a value set, a value ended, a value that ran out. */
export type Origin = 'before' | 'set' | 'end' | 'lapse';

/** One value of one aspect, from the moment it came into force to the moment it ended. */
export interface ValuePeriod {
  origin: Origin;
  value: string;
  /** The value in a word or two, where an editor gave one. */
  short?: string | undefined;
  detail: string | null;
  /** `none` where nothing is in force: before the first value or after an end. */
  standing: DisplayStanding;
  /** Since when; null if the record does not go back that far. */
  from: When | null;
  /** Last day by its own terms, inclusive; null when it has none. */
  until: When | null;
  /** Start of the value or end that takes its place; null while none does, and where it ran out instead. */
  replacedFrom: When | null;
  sources: string[];
  /** Slug of the entry that recorded it; null for what held before the record begins. */
  entry: string | null;
  clarifications: Clarification[];
}

/** The period that holds on a day, with only the clarifications made by then. */
export function periodOn(periods: readonly ValuePeriod[], day: Day): ValuePeriod {
  const held = periods.findLast((period) => period.from === null || compareWhen(period.from, day) <= 0);
  const period = held ?? periods[0];
  if (!period) throw new Error('An aspect always has a period for what held before the record');
  return {
    ...period,
    clarifications: period.clarifications.filter(({ from }) => compareWhen(from, day) <= 0),
  };
}

/** Where what held before is known only since a day: the time before that day. */
export const NOTHING_ON_RECORD: ValuePeriod = {
  origin: 'before',
  value: 'Nothing on record',
  detail: null,
  standing: 'none',
  from: null,
  until: null,
  replacedFrom: null,
  sources: [],
  entry: null,
  clarifications: [],
};

/** What held before the first value. */
export function periodBefore({ before }: Aspect): ValuePeriod {
  return {
    origin: 'before',
    value: before.value,
    detail: before.detail ?? null,
    standing: before.standing,
    from: before.from ?? null,
    until: null,
    replacedFrom: null,
    sources: before.sources,
    entry: null,
    clarifications: [],
  };
}

/** The value a change sets, or the nothing that its end leaves. */
export function periodFrom(change: RecordedChange): ValuePeriod {
  return {
    origin: change.effect === 'end' ? 'end' : 'set',
    value: change.value,
    short: change.short,
    detail: change.detail ?? null,
    standing: change.effect === 'end' ? 'none' : change.standing,
    from: change.from,
    until: change.effect === 'end' ? null : change.until,
    replacedFrom: null,
    sources: change.sources,
    entry: change.entry,
    clarifications: [],
  };
}

/** What is in force once a value has run out by its own terms: nothing, for the same reasons. */
export function lapseOf(period: ValuePeriod, until: When): ValuePeriod {
  return {
    ...period,
    origin: 'lapse',
    value: `Ran out: ${period.value}`,
    short: undefined,
    detail: null,
    standing: 'none',
    from: dayAfter(lastDayOf(until)),
    until: null,
    replacedFrom: null,
    clarifications: [],
  };
}

/** The same value with the words a change adds to it. */
export function clarified(period: ValuePeriod, change: RecordedChange): ValuePeriod {
  const { value, standing, from, sources, entry } = change;
  const clarification = { value, detail: change.detail ?? null, standing, from, sources, entry };
  return { ...period, clarifications: [...period.clarifications, clarification] };
}
