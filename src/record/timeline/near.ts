import type { Entry } from '../entry/entry.ts';
import { daysBetween, firstDayOf, lastDayOf, type When } from '../shared/when.ts';
import { newestFirst } from './order.ts';

/** Entries that may lie within so many days of the date; a month or a year may be any of its days. */
export function entriesNear(entries: readonly Entry[], date: When, days: number): Entry[] {
  return newestFirst(entries.filter((entry) => gapInDays(entry.date, date) <= days));
}

/** 0 where one may be within the other. */
function gapInDays(one: When, other: When): number {
  return Math.max(
    0,
    daysBetween(lastDayOf(other), firstDayOf(one)),
    daysBetween(lastDayOf(one), firstDayOf(other)),
  );
}
