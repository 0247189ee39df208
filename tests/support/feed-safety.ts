import type { Item } from '#desk/normalise/item.ts';

/** Items that a page must not show: with an address other than of the web, or with markup in the title. */
export function unsafeItems(items: readonly Item[]): Item[] {
  return items.filter(({ url, title }) => !/^https?:\/\//.test(url) || /<[a-z!/]/i.test(title));
}
