import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '#desk/read/charset/decode-feed.ts';
import type { Item } from '#desk/normalise/item.ts';
import { normaliseItem } from '#desk/normalise/normalise-item.ts';
import { parseFeed } from '#desk/read/parse-feed.ts';

const folder = join(import.meta.dirname, '../../fixtures/feeds');
const feeds = readdirSync(folder).filter((file) => !file.endsWith('.json'));
const origin = {
  feed: 'f',
  publisher: 'P',
  tier: 'secondary',
  now: new Date('2026-02-01T00:00:00Z'),
} as const;

/** What the `.json` beside a feed says is to be read from it, and what it is served as. */
interface Expected {
  contentType?: string;
  charset?: string;
  problem?: string;
  warning?: string;
  ttlSeconds?: number;
  items: Partial<Item>[];
}

describe.each(feeds)('the feed %s', (file) => {
  const bytes = readFileSync(join(folder, file));
  const expected = JSON.parse(readFileSync(join(folder, `${parse(file).name}.json`), 'utf8')) as Expected;
  const contentType = expected.contentType ?? null;
  const { charset = 'utf-8', problem = null, warning = null, ttlSeconds = null } = expected;

  test('is read as the file beside it says', async () => {
    const feed = await parseFeed(bytes, contentType, { feedUrl: 'https://feeds.example/all/news.xml' });
    const items = feed.items.map((item) => normaliseItem(item, origin)).filter((item) => item !== null);
    expect(decodeFeed(bytes, contentType).charset).toBe(charset);
    expect(feed).toMatchObject({ problem, warning, ttlSeconds });
    expect(items.map(spoken)).toEqual(expected.items);
  });
});

/** What an item says, without where it came from and without what it says nothing of. */
function spoken({ title, url, published, summary, guid }: Item): Partial<Item> {
  return { title, url, published, ...(summary && { summary }), ...(guid && { guid }) };
}
