import type { Item } from '../normalise/item.ts';
import { normaliseItem, type ItemOrigin } from '../normalise/normalise-item.ts';
import { odditiesOf, type FeedOddities } from './feed-oddities.ts';
import { parseFeed, type ParsedFeed } from './parse-feed.ts';

/** The bytes of one feed, and where they are from. */
export interface FeedBytes {
  bytes: Uint8Array;
  contentType: string | null;
  /** Where the feed was fetched. */
  feedUrl: string;
  origin: ItemOrigin;
}

/** What a feed has for the desk; `problem` and `warning` as `parseFeed` tells them. */
export interface FeedArticles extends Pick<ParsedFeed, 'problem' | 'warning' | 'ttlSeconds'> {
  items: Item[];
  /** Null if nothing could be read. */
  oddities: FeedOddities | null;
}

/** Decodes, parses and cleans one feed. */
export async function readArticles(feed: FeedBytes): Promise<FeedArticles> {
  const { items, problem, warning, ttlSeconds } = await parseFeed(feed.bytes, feed.contentType, feed);
  const read = items.map((raw) => ({ raw, item: normaliseItem(raw, feed.origin) }));
  return {
    items: read.flatMap(({ item }) => item ?? []),
    oddities: odditiesOf(read),
    problem,
    warning,
    ttlSeconds,
  };
}
