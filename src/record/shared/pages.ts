/** One page of a longer list. */
export interface PageOf<T> {
  /** Counted from 1. */
  page: number;
  pages: number;
  items: T[];
}

/** A list in pages of at most `size`; an empty list is one empty page. */
export function pagesOf<T>(list: readonly T[], size: number): PageOf<T>[] {
  const pages = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: pages }, (_none, place) => ({
    page: place + 1,
    pages,
    items: list.slice(place * size, (place + 1) * size),
  }));
}
