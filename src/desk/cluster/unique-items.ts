import { TIERS } from '#record/source/tier.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { Item } from '../normalise/item.ts';

/** Each address once, ordered by it; of several notices the one closest to the publisher, dated, and fullest. */
export function uniqueItems(items: readonly Item[]): Item[] {
  const byAddress = Map.groupBy(items, ({ url }) => canonicalUrl(url) ?? url);
  return [...byAddress]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => same.toSorted(compareNotices)[0] ?? []);
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
