import { collate } from '../shared/collate.ts';
import type { Entry } from '../entry/entry.ts';
import { compareWhen } from '../shared/when.ts';

/** Newest first; on one date key milestones first, then by slug, so that the order never depends on the disk. */
export function newestFirst<T extends Pick<Entry, 'date' | 'key' | 'slug'>>(entries: readonly T[]): T[] {
  return entries.toSorted(
    (a, b) => compareWhen(b.date, a.date) || Number(b.key) - Number(a.key) || collate(a.slug, b.slug),
  );
}

/** Newest recorded first, for feeds: by the day of recording, then by the date of the event. */
export function newestRecordedFirst<T extends Pick<Entry, 'added' | 'date' | 'key' | 'slug'>>(
  entries: readonly T[],
): T[] {
  return newestFirst(entries).toSorted((a, b) => compareWhen(b.added, a.added));
}
