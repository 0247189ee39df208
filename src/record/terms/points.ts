import { firstDayOf, type When } from '../shared/when.ts';
import { differenceOf, type Difference } from './difference.ts';
import type { DatedObservation } from './observations.ts';
import type { ValuePeriod } from './value-period.ts';
import type { Run } from './word-diff.ts';
import { plainWordings, wordingsOf, type PeriodWording } from './wording.ts';

/** One point in the history of an aspect: a value, and what moved since the one before. */
export interface HistoryPoint {
  period: ValuePeriod;
  /** Its words; what the value before did not say is marked. */
  wording: PeriodWording;
  /** The texts of the value before that lost words, each whole, with those words marked. */
  gone: Run[][];
  /** Null for the first value on record. */
  difference: Difference | null;
  /** Made while it held, oldest first. */
  observations: DatedObservation[];
}

/**
 * The values of an aspect, newest first as given, with what moved at each. An observation stands with the value that
 * held when it was made; one older than all of them with the oldest.
 */
export function pointsOf(
  periods: readonly ValuePeriod[],
  observations: readonly DatedObservation[],
): HistoryPoint[] {
  const seen = Map.groupBy(observations, ({ date }) => periods.find(hasBegunBy(date)) ?? periods.at(-1));
  return periods.map((period, place) => ({
    ...pointAfter(periods[place + 1], period),
    observations: seen.get(period) ?? [],
  }));
}

function hasBegunBy(date: When): (period: ValuePeriod) => boolean {
  return ({ from }) => from === null || firstDayOf(from) <= firstDayOf(date);
}

function pointAfter(
  before: ValuePeriod | undefined,
  period: ValuePeriod,
): Omit<HistoryPoint, 'observations'> {
  if (!before) return { period, wording: plainWordings(period), gone: [], difference: null };
  const difference = differenceOf(before, period);
  const words = wordingsOf({ before, after: period, difference });
  return {
    period,
    wording: words.after,
    gone: words.before.flatMap(({ value, detail }) => [value, detail]).filter(hasLostWords),
    difference,
  };
}

function hasLostWords(text: readonly Run[]): boolean {
  return text.some(({ mark }) => mark === 'removed');
}
