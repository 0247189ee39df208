import { TIERS } from '#record/source/tier.ts';
import type { Item } from '../normalise/item.ts';
import { addressOf, fullAddressOf, tellingGuid, titleKey } from '../normalise/notice.ts';
import { sharedPages } from '../normalise/shared-pages.ts';

/**
 * Each article once, ordered by address; of several notices the one closest to the publisher, dated, and fullest. An
 * address is one article, unless a feed announces several under it at once.
 */
export function uniqueItems(items: readonly Item[]): Item[] {
  const pages = sharedPages(items);
  const byArticle = Map.groupBy(items, (item) =>
    pages.has(addressOf(item)) ? pageItemKey(item) : addressOf(item),
  );
  return [...byArticle]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([, same]) => same.toSorted(compareNotices)[0] ?? []);
}

function pageItemKey(item: Item): string {
  return [fullAddressOf(item), titleKey(item), item.feed, tellingGuid(item) ?? '', item.published ?? ''].join(
    '\n',
  );
}

/** The better notice first. */
function compareNotices(a: Item, b: Item): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    compareText(a.published ?? '~', b.published ?? '~') ||
    b.summary.length - a.summary.length ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
