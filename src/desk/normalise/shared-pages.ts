import { addressOf, titleKey, type Notice } from './notice.ts';

/** Addresses under which a feed announces several articles at once: press pages, lists of filings. */
export function sharedPages(notices: readonly Notice[]): Set<string> {
  const titles = new Map<string, string>();
  const pages = new Set<string>();
  for (const notice of notices) {
    const key = `${notice.feed}\n${addressOf(notice)}`;
    const title = titleKey(notice);
    if ((titles.get(key) ?? title) !== title) pages.add(addressOf(notice));
    titles.set(key, title);
  }
  return pages;
}
