import { formatWhen } from '#record/shared/format-when.ts';
import { dayBefore, firstDayOf, isDay, type Day, type When } from '#record/shared/when.ts';
import type { StateOfDay } from '#record/terms/state-of-day.ts';
import { queryOf } from './asked-days.ts';

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

/** A comparison to lead on to: what it is called, and the query it is asked for with. */
export interface Leading {
  text: string;
  query: string;
}

/** Of two days their comparison, of one day that of the change its state began with; null before the first change. */
export function comparisonBeside(whens: readonly When[], [state]: readonly StateOfDay[]): Leading | null {
  if (whens.length === 2) return { text: 'What changed between them', query: queryOf(whens) };
  if (!state?.since) return null;
  const first = firstDayOf(state.since);
  return {
    text: `What changed ${isDay(state.since) ? 'on' : 'in'} ${formatWhen(state.since)}`,
    query: `?before=${dayBefore(first)}&after=${isDay(state.since) ? first : state.since}`,
  };
}
