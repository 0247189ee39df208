import { firstDayOf, type Day, type When } from '#record/shared/when.ts';

/** The change after a day, or the one before; of a state known to begin in a year, the first day of it. */
export function changeBeside(days: readonly When[], day: Day, direction: 1 | -1): Day | undefined {
  const starts = days.map(firstDayOf);
  return direction === 1 ? starts.find((other) => other > day) : starts.findLast((other) => other < day);
}

/** What a day is compared with at first: the state before its own, else the next one. */
export function dayToCompare(days: readonly When[], day: Day): Day | undefined {
  const starts = days.map(firstDayOf);
  const since = starts.findLast((other) => other <= day) ?? '';
  return starts.findLast((other) => other < since) ?? starts.find((other) => other > day);
}
