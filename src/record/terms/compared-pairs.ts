import type { When } from '../shared/when.ts';

/** Two days whose states have a page of their own, older first. */
export interface ComparedPair {
  before: When;
  after: When;
  /** Shown to search engines; the others would be too many near-copies. */
  listed: boolean;
  /** The comparison shown first. */
  isDefault: boolean;
}

/** With more days than this, only neighbours have pages; any other pair is put together by a script. */
const MOST_DAYS_FOR_ALL_PAIRS = 40;

/** Whether any two change days have a page that compares them. */
export function haveAllPages(days: readonly When[]): boolean {
  return days.length <= MOST_DAYS_FOR_ALL_PAIRS;
}

/** The pairs of change days that have a page: all of them, or the adjacent ones when there are many. */
export function comparedPairs(days: readonly When[], defaultAfter: When | null): ComparedPair[] {
  const all = days.flatMap((before, place) =>
    days.slice(place + 1).map((after, distance) => {
      const listed = distance === 0;
      return { before, after, listed, isDefault: listed && after === defaultAfter };
    }),
  );
  return haveAllPages(days) ? all : all.filter(({ listed }) => listed);
}

/** What a day changed: the state before it and its own; null for the first day and for one on which nothing changed. */
export function pairUpTo(days: readonly When[], after: When): Pick<ComparedPair, 'before' | 'after'> | null {
  const before = days[days.indexOf(after) - 1];
  return before ? { before, after } : null;
}

/** The days that a page compares with a change day, older first: all others, or its neighbours when there are many. */
export function comparedWith(days: readonly When[], day: When): When[] {
  if (haveAllPages(days)) return days.filter((other) => other !== day);
  return [days.findLast((other) => other < day), days.find((other) => other > day)].filter(
    (neighbour) => neighbour !== undefined,
  );
}
