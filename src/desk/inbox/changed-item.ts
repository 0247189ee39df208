import type { InboxItem } from '#record/desk-files/inbox-schema.ts';
import { oneLine } from '#record/prose/one-line.ts';
import type { Day } from '#record/shared/when.ts';
import { shorten } from '#record/shared/text.ts';
import type { Item } from '../normalise/item.ts';
import { titleSimilarity } from '../normalise/notice.ts';

/** Whether its own feed announces an article otherwise than it is on file; relays write what they like. */
export function isChanged(onFile: InboxItem, item: Item): boolean {
  if (item.feed !== onFile.feed) return false;
  const { title, summary } = toInboxItem(item);
  return title !== onFile.title || isOtherText(summary, onFile.summary);
}

/**
 * Summaries with counts and hours in them change at each fetch; a few words make no news. Nor does a summary that is
 * left out, as by a feed that takes another format.
 */
function isOtherText(now: string, before: string): boolean {
  return now !== '' && now !== before && titleSimilarity({ title: now }, { title: before }) < 0.7;
}

/** The article as it is announced now, with what it was before. */
export function changedItem(onFile: InboxItem, item: Item, on: Day): InboxItem {
  const { title, summary, earlier = [] } = onFile;
  return {
    ...onFile,
    title: toInboxItem(item).title,
    summary: toInboxItem(item).summary || summary,
    earlier: [...earlier, { until: on, title, summary }].slice(-MOST_EARLIER),
  };
}

/** A live page changes by the minute. */
const MOST_EARLIER = 5;

/** An article as it is put on file. */
export function toInboxItem(item: Item): InboxItem {
  return {
    url: item.url,
    title: oneLine(item.title),
    publisher: item.publisher,
    published: item.published,
    feed: item.feed,
    guid: item.guid === null ? null : oneLine(item.guid),
    tier: item.tier,
    // Enough to judge the story by; the text is the publisher's.
    summary: shorten(oneLine(item.summary), SUMMARY_LENGTH),
  };
}

const SUMMARY_LENGTH = 300;

/** An article on file as the desk works with it. */
export function toItem({ url, title, publisher, published, feed, guid, tier, summary }: InboxItem): Item {
  return { url, title, publisher, published, feed, guid, tier, summary };
}
