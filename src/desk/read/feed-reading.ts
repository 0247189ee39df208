import type { Feed } from '#record/desk-files/feeds-schema.ts';
import type { Item } from '../normalise/item.ts';
import type { FeedRecord } from './feed-state.ts';

/** What came of one feed. */
export interface FeedReading {
  feed: Feed;
  status: 'ok' | 'not-modified' | 'failed' | 'skipped';
  items: Item[];
  /** Why it failed, or what was odd though it did not. */
  problem: string | null;
  /** What to look into though it was read, a sentence each: a feed that fell silent, dates that cannot be read. */
  notes: string[];
  /** ISO 8601: it asked not to be asked before. */
  retryAfter: string | null;
  /** What to remember of it. */
  record: FeedRecord | undefined;
}
