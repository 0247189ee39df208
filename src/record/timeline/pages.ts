import type { Entry } from '../entry/entry.ts';
import { pagesOf, type PageOf } from '../shared/pages.ts';
import { groupByYear } from './group.ts';

/** As many entries as one page holds; more are slow to show on a phone. */
export const MOST_CARDS = 300;

/** A list of entries in pages. */
export function entryPages<T>(entries: readonly T[]): PageOf<T>[] {
  return pagesOf(entries, MOST_CARDS);
}

/** The pages after the first, which is part of the page that the list belongs to. */
export function furtherPages(entries: readonly unknown[]): number[] {
  return entryPages(entries)
    .map(({ page }) => page)
    .slice(1);
}

/** The latest whole years that fit on one page; of a year that alone does not fit, what its first page holds. */
export function latestYears<T extends Pick<Entry, 'date'>>(timeline: readonly T[]): T[] {
  const shown: T[] = [];
  for (const { entries } of groupByYear(timeline)) {
    if (shown.length + entries.length > MOST_CARDS) break;
    shown.push(...entries);
  }
  return shown.length > 0 ? shown : timeline.slice(0, MOST_CARDS);
}

/** What a page of a list is called: the first has the name of the list. */
export function nameOfPage(name: string, page: number): string {
  return page === 1 ? name : `${name}, page ${page}`;
}
