import { describe, expect, test } from 'vitest';
import { oddityTexts } from '#desk/read/feed-oddities.ts';
import { readArticles } from '#desk/read/read-articles.ts';

const origin = {
  feed: 'a',
  publisher: 'A',
  tier: 'secondary',
  now: new Date('2026-05-01T12:00:00Z'),
} as const;

async function oddities(items: string) {
  const text = `<rss version="2.0"><channel><title>t</title>${items}</channel></rss>`;
  const read = await readArticles({
    bytes: Buffer.from(text),
    contentType: null,
    feedUrl: 'https://a.example/feed',
    origin,
  });
  return { kept: read.items.length, texts: read.oddities && oddityTexts(read.oddities) };
}

const item = (date: string, link = '<link>https://a.example/1</link>') =>
  `<item><title>News</title>${link}${date === '' ? '' : `<pubDate>${date}</pubDate>`}</item>`;

describe('readArticles', () => {
  test('keeps items whose dates cannot be read, and tells', async () => {
    expect(await oddities(item('vorgestern') + item('next week') + item('2026-04-29T10:00:00Z'))).toEqual({
      kept: 3,
      texts: ['2 dates cannot be read ("vorgestern"); the items are kept.'],
    });
  });

  test('tells of items without a date among others that have one', async () => {
    expect(await oddities(item('') + item('2026-04-29T10:00:00Z'))).toEqual({
      kept: 2,
      texts: ['1 of 2 items has no date.'],
    });
    const { texts } = await oddities(item('') + item('') + item('2026-04-29T10:00:00Z'));
    expect(texts).toEqual(['2 of 3 items have no date.']);
    expect((await oddities(item('') + item(''))).texts).toEqual([]);
  });

  test('tells of items without an address, which are left out', async () => {
    expect(await oddities(item('2026-04-29T10:00:00Z', '') + item('2026-04-29T10:00:00Z'))).toEqual({
      kept: 1,
      texts: ['1 of 2 items has no address or no text and is left out.'],
    });
  });
});
