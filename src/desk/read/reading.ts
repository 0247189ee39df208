import type { RawItem } from '../normalise/raw-item.ts';

/** What a parser makes of a feed. */
export interface Reading {
  items: RawItem[];
  /** How long the feed asks to be left alone, in seconds. */
  ttlSeconds: number | null;
}
