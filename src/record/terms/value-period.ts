import type { Change } from '../entry/schema.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { DisplayStanding } from '../shared/vocabulary.ts';
import { compareWhen, dayAfter, lastDayOf, type When } from '../shared/when.ts';
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

/** Where a period comes from. */
export const ORIGINS = ['before', 'set', 'end', 'lapse'] as const;
export type Origin = (typeof ORIGINS)[number];

export const ORIGIN_MEANINGS: Record<Origin, string> = {
  before: 'held before the record begins.',
  set: 'a new value.',
  end: 'it ended.',
  lapse: 'it ran out.',
};

/** Whether an entry recorded its start; what held before the record, or after a lapse, follows from elsewhere. */
export const RECORDED: Record<Origin, boolean> = { before: false, set: true, end: true, lapse: false };

/** Whether it began while the record was kept. */
export const WITHIN_RECORD: Record<Origin, boolean> = { before: false, set: true, end: true, lapse: true };

/** Whether it is what a value leaves behind: nothing in force. */
export const FOLLOWS_VALUE: Record<Origin, boolean> = { before: false, set: false, end: true, lapse: true };

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
export function periodOn(periods: readonly ValuePeriod[], day: When): ValuePeriod {
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

/** The period a change begins. A clarification of nothing counts as a value; `check` reports it. */
export function periodFrom(change: RecordedChange): ValuePeriod {
  const { value, short, detail = null, from, sources, entry } = change;
  const common = { value, short, detail, from, replacedFrom: null, sources, entry, clarifications: [] };
  switch (change.effect) {
    case 'set':
    case 'clarify':
      return { ...common, origin: 'set', standing: change.standing, until: change.until };
    case 'end':
      return { ...common, origin: 'end', standing: 'none', until: null };
    default:
      return unreachable(change.effect);
  }
}

/** The period after a value has run out by its own terms: nothing in force, on the same sources. */
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
