import type { Entry } from '../entry/entry.ts';
import { CORRECTION_KINDS } from '../shared/vocabulary.ts';
import { compareWhen, type Day } from '../shared/when.ts';
import { newestFirst } from './order.ts';

/** What can happen to an entry: it comes into the record, or is corrected. */
export const RECORD_CHANGE_KINDS = ['added', ...CORRECTION_KINDS] as const;
export type RecordChangeKind = (typeof RECORD_CHANGE_KINDS)[number];

/** One change of the record itself, on a day of its own. */
export interface RecordChange {
  date: Day;
  kind: RecordChangeKind;
  entry: Entry;
  /** Place of the correction in its entry, from 1; null for an entry that was added. */
  correction: number | null;
  what: string | null;
  why: string | null;
}

/** Everything that changed in the record, newest first. */
export function recordChanges(entries: readonly Entry[]): RecordChange[] {
  return newestFirst(entries)
    .flatMap(changesOf)
    .toSorted((a, b) => compareWhen(b.date, a.date));
}

/** Newest first: on one day a correction comes after what it corrects. */
function changesOf(entry: Entry): RecordChange[] {
  const added: RecordChange = {
    date: entry.added,
    kind: 'added',
    entry,
    correction: null,
    what: null,
    why: null,
  };
  const corrections = entry.corrections.map(
    ({ date, what, why = null, kind = 'substance' }, place): RecordChange => ({
      date,
      kind,
      entry,
      correction: place + 1,
      what,
      why,
    }),
  );
  return [added, ...corrections].toReversed();
}
