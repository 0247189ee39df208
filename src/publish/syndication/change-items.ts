import type { Site } from '#record/site/schema.ts';
import { entryAddress, type ToUrl } from '#record/shared/address.ts';
import { recordChanges, type RecordChange, type RecordChangeKind } from '#record/timeline/record-changes.ts';
import type { Entry } from '#record/entry/entry.ts';
import { feedId, type FeedItem } from './feed.ts';

/** As many items as a feed holds: readers fetch it whole, again and again. */
const MOST_ITEMS = 100;

/** The latest changes of the record as feed items, newest first; corrections have the ids they have in their own feed. */
export function changeItems(site: Site, entries: readonly Entry[], toUrl: ToUrl): FeedItem[] {
  return recordChanges(entries)
    .slice(0, MOST_ITEMS)
    .map((change) => itemFrom(site, change, toUrl));
}

const HEADINGS: Record<RecordChangeKind, string> = {
  added: 'New entry',
  substance: 'Correction',
  editorial: 'Reworded',
};

function itemFrom(
  site: Site,
  { date, kind, entry, correction, what, why }: RecordChange,
  toUrl: ToUrl,
): FeedItem {
  const id = feedId(site, entry);
  return {
    id: correction === null ? `${id}/added` : `${id}/corrections/${correction}`,
    url: toUrl(entryAddress(entry.slug)),
    title: `${HEADINGS[kind]}: ${entry.title}`,
    text: [what ?? entry.summary, why].filter(Boolean).join(' '),
    published: new Date(`${date}T00:00:00Z`),
  };
}
