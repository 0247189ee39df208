import { firstDayOf, type Day } from '../shared/when.ts';
import type { Stretch } from './stretch.ts';

/** The stretches that had begun by a day, newest first: what a reader on that day can know of. */
export function knownHistory(stretches: readonly Stretch[], day: Day): Stretch[] {
  return stretches.filter(({ from }) => from === null || firstDayOf(from) <= day).toReversed();
}
