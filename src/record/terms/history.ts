import { firstDayOf, type Day } from '../shared/when.ts';
import type { Stretch } from './value-period.ts';

/**
 * The stretches that had begun by a day, newest first: what a reader on that day can know of. A nothing without
 * beginning, before the first value, is no part of the history.
 */
export function knownHistory(stretches: readonly Stretch[], day: Day): Stretch[] {
  return stretches
    .filter(({ from, standing }) => (from === null ? standing !== 'none' : firstDayOf(from) <= day))
    .toReversed();
}
