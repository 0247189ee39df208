import type { Tier } from '#record/source/tier.ts';
import { shorten } from '#record/shared/text.ts';
import type { Item } from './item.ts';
import { parseFeedDate } from './feed-date.ts';
import { itemLink } from './item-link.ts';
import { plainText } from '#net/markup/plain-text.ts';
import type { RawItem } from './raw-item.ts';

/** Where an item was read, and when. */
export interface ItemOrigin {
  /** Id of the feed. */
  feed: string;
  publisher: string;
  tier: Tier;
  /** Dates more than two days after it are none. */
  now: Date;
}

/** The item as the desk works with it; null if it has no address, or neither title nor summary. */
export function normaliseItem(raw: RawItem, { feed, publisher, tier, now }: ItemOrigin): Item | null {
  const url = itemLink(raw);
  const summary = shorten(plainText(clip(raw.summary), 'markup'), LONGEST.summary);
  const title = shorten(plainText(clip(raw.title), raw.titleKind) || summary, LONGEST.title);
  if (url === null || title === '') return null;
  const published = firstDate([...raw.published, ...raw.updated], now);
  return {
    feed,
    publisher,
    tier,
    url,
    title,
    summary,
    published,
    guid: raw.guid?.trim().slice(0, LONGEST.guid) || null,
  };
}

/** In characters; more is no headline and no summary. */
const LONGEST = { title: 500, summary: 2000, guid: 2000 };

/** Without what is too far behind to be shown: contents may be long, and to read markup takes time. */
function clip(markup: string): string {
  // Not within a reference or a tag.
  return markup.length <= MOST_READ
    ? markup
    : markup.slice(0, MOST_READ).replace(/(?:&[^;&\s]{0,32}|<[^<>]{0,400})$/, '');
}

/** Characters; markup and all, three times what is kept of them. */
const MOST_READ = 6000;

function firstDate(dates: string[], now: Date): string | null {
  for (const text of dates) {
    const date = parseFeedDate(text, now);
    if (date !== null) return date;
  }
  return null;
}
