import type { Entry } from '../entry/entry.ts';
import { yearOf } from '../shared/when.ts';

/** The entries of one year, in the order given. */
export interface YearGroup<T> {
  year: string;
  entries: T[];
}

/** Groups entries by the year of their date; years keep the order in which they first appear. */
export function groupByYear<T extends Pick<Entry, 'date'>>(entries: readonly T[]): YearGroup<T>[] {
  const groups = Map.groupBy(entries, (entry) => yearOf(entry.date));
  return [...groups].map(([year, members]) => ({ year, entries: members }));
}
