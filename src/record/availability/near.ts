import { daysBetween, firstDayOf, lastDayOf, type When } from '../shared/when.ts';

/** Days between an entry and an offer that it may be about. */
const NEAR = 31;

/** Whether an entry of that date may be about an offer since that day; about none without a day. */
export function isNear(from: When | null, date: When): boolean {
  return from !== null && daysApart(from, date) <= NEAR;
}

/** The days between two dates at the least, since a month or year may mean any of its days. */
export function daysApart(one: When, other: When): number {
  const gaps = [
    daysBetween(lastDayOf(other), firstDayOf(one)),
    daysBetween(lastDayOf(one), firstDayOf(other)),
  ];
  return Math.max(0, ...gaps);
}
