import type { Entry } from '../entry/entry.ts';
import { entryAddress, type ToUrl } from '../site/address.ts';
import { feedId, type FeedItem } from '../site/feed.ts';
import type { Site } from '../site/schema.ts';
import { formatWhen } from '../shared/when.ts';
import { correctionsOf } from './corrections.ts';
import { newestRecordedFirst } from './order.ts';

/** As many items as a feed holds: readers fetch it whole, again and again. */
const MOST_ITEMS = 100;

/** The latest recorded entries as feed items, newest first. */
export function entryItems(site: Site, entries: readonly Entry[], toUrl: ToUrl): FeedItem[] {
  return newestRecordedFirst(entries)
    .slice(0, MOST_ITEMS)
    .map((entry) => ({
      id: feedId(site, entry),
      url: toUrl(entryAddress(entry.slug)),
      title: entry.title,
      text: `${formatWhen(entry.date)}. ${entry.summary}`,
      published: new Date(`${entry.added}T00:00:00Z`),
    }));
}

/** The latest corrections as feed items, newest first. */
export function correctionItems(site: Site, entries: readonly Entry[], toUrl: ToUrl): FeedItem[] {
  return correctionsOf(entries)
    .slice(0, MOST_ITEMS)
    .map(({ entry, correction }) => ({
      id: `${feedId(site, entry)}/corrections/${entry.corrections.indexOf(correction) + 1}`,
      url: toUrl(entryAddress(entry.slug)),
      title: `Correction: ${entry.title}`,
      text: [correction.what, correction.why].filter(Boolean).join(' '),
      published: new Date(`${correction.date}T00:00:00Z`),
    }));
}
