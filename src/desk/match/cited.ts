import type { PartnershipRecord } from '#record/record.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';
import { firstDayOf } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import type { Item } from '../normalise/item.ts';
import { titleSimilarity } from '../normalise/notice.ts';

/** Ids of the sources of a record that an article is, by address or archived copy. */
export type CitedSources = (item: Pick<Item, 'url' | 'title' | 'published'>) => string[];

/**
 * Prepares the search for an article among a record's sources. A page that is written anew, or a list of announcements,
 * keeps its address: it is the source cited only near in time or with a title that is much the same.
 */
export function citedSources({ sources }: Pick<PartnershipRecord, 'sources'>): CitedSources {
  const byAddress = Map.groupBy(
    sources.flatMap((source) => addressesOf(source).map((address) => ({ address, source }))),
    ({ address }) => address,
  );
  return (item) =>
    (byAddress.get(canonicalUrl(item.url) ?? '') ?? [])
      .filter(({ source }) => isSameText(source, item))
      .map(({ source }) => source.id);
}

/** Days within which an address is most likely the same text. */
const NEAR = 30;

function addressesOf({ url, archive }: Source): string[] {
  return [url, archive ?? ''].flatMap((address) => canonicalUrl(address) ?? []);
}

function isSameText({ title, date }: Source, item: Pick<Item, 'title' | 'published'>): boolean {
  if (item.published === null || title === null || title === undefined || !date) return true;
  const days = Math.abs(Date.parse(firstDayOf(date)) - Date.parse(item.published)) / 86_400_000;
  return days <= NEAR || titleSimilarity({ title }, item) >= 0.5;
}
