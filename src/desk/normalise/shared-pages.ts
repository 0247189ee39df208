import { addressOf, isSameTitle, type Notice } from './notice.ts';

/** Addresses under which a feed announces several articles at once: press pages, lists of filings. */
export function sharedPages(notices: readonly Notice[]): Set<string> {
  const first = new Map<string, Notice>();
  const pages = new Set<string>();
  for (const notice of notices) {
    const key = `${notice.feed}\n${addressOf(notice)}`;
    const other = first.get(key);
    if (!other) first.set(key, notice);
    else if (!isSameTitle(other, notice)) pages.add(addressOf(notice));
  }
  return pages;
}
