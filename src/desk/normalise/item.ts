import type { Tier } from '#record/source/tier.ts';

/** One article as a feed announces it, cleaned: text without tags, an http(s) address, a valid date or none. */
export interface Item {
  /** Id of the feed it came from, as `feeds.yaml` names it. */
  feed: string;
  /** Who published it. */
  publisher: string;
  /** How close the publisher is to the events. */
  tier: Tier;
  /** Address as published, absolute. */
  url: string;
  /** Plain text, one line. */
  title: string;
  /** Plain text; empty where the feed has none. */
  summary: string;
  /** When it was published, ISO 8601 in UTC; null where the feed does not say or says nonsense. */
  published: string | null;
  /** The feed's own id of the item; null where it has none. */
  guid: string | null;
}
