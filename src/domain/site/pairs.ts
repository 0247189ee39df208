import type { Day } from '../shared/when.ts';
import { stateBefore } from '../terms/compare.ts';

/** Two days whose states have a page of their own, older first. */
export interface ComparedPair {
  before: Day;
  after: Day;
  /** Shown to search engines; the others would be too many near-copies. */
  listed: boolean;
  /** The comparison shown first. */
  isDefault: boolean;
}

/** With more days than this, only neighbours have pages; any other pair is put together by a script. */
const MOST_DAYS_FOR_ALL_PAIRS = 40;

/** The pairs of change days that have a page: all of them, or the adjacent ones and the default when there are many. */
export function comparedPairs(days: readonly Day[], defaultAfter: Day): ComparedPair[] {
  const all = days.flatMap((before, place) =>
    days.slice(place + 1).map((after, distance) => {
      const isDefault = after === defaultAfter && before === stateBefore(days, defaultAfter);
      return { before, after, listed: distance === 0 || isDefault, isDefault };
    }),
  );
  return days.length > MOST_DAYS_FOR_ALL_PAIRS ? all.filter(({ listed }) => listed) : all;
}

/** The days that a page compares with a change day, older first: all others, or its neighbours when there are many. */
export function comparedWith(days: readonly Day[], day: Day): Day[] {
  if (days.length <= MOST_DAYS_FOR_ALL_PAIRS) return days.filter((other) => other !== day);
  return [days.findLast((other) => other < day), days.find((other) => other > day)].filter(
    (neighbour) => neighbour !== undefined,
  );
}
