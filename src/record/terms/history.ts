import { IN_FORCE } from '../shared/vocabulary.ts';
import { firstDayOf, type Day } from '../shared/when.ts';
import type { ValuePeriod } from './value-period.ts';

/**
 * The periods that had begun by a day, newest first: what a reader on that day can know of. Nothing being in force
 * since before the record is not part of the history.
 */
export function knownHistory(periods: readonly ValuePeriod[], day: Day): ValuePeriod[] {
  return periods
    .filter(({ from, standing }) => (from === null ? IN_FORCE[standing] : firstDayOf(from) <= day))
    .toReversed();
}
