import type { Entry } from '../entry/entry.ts';
import type { Correction } from '../entry/schema.ts';
import { compareWhen } from '../shared/when.ts';

/** A correction with the entry it belongs to. */
export interface ListedCorrection<T> {
  entry: T;
  correction: Correction;
}

/** Every correction of the record, newest first. */
export function correctionsOf<T extends Pick<Entry, 'corrections'>>(
  entries: readonly T[],
): ListedCorrection<T>[] {
  return entries
    .flatMap((entry) => entry.corrections.map((correction) => ({ entry, correction })))
    .toSorted((a, b) => compareWhen(b.correction.date, a.correction.date));
}
