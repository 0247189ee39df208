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
  /** Plain text; empty if absent. */
  summary: string;
  /** When it was published, ISO 8601 in UTC; null if absent or not a possible date. */
  published: string | null;
  /** The feed's own id of the item; null if absent. */
  guid: string | null;
}
