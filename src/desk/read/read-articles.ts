import type { Item } from '../normalise/item.ts';
import { normaliseItem, type ItemOrigin } from '../normalise/normalise-item.ts';
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
}

/** Decodes, parses and cleans one feed. */
export async function readArticles(feed: FeedBytes): Promise<FeedArticles> {
  const { items, problem, warning, ttlSeconds } = await parseFeed(feed.bytes, feed.contentType, feed);
  return {
    items: items.flatMap((raw) => normaliseItem(raw, feed.origin) ?? []),
    problem,
    warning,
    ttlSeconds,
  };
}
