import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openArticleReaders } from '#desk/read/article-readers.ts';
import { readArticles, type FeedBytes } from '#desk/read/read-articles.ts';

const FIXTURES = ['rss-20', 'atom-10', 'html-page', 'rss-no-items', 'cs-windows-1251', 'rss-ttl'];
const TITLE = `<item><title>${'T &amp;lt;b&amp;gt; '.repeat(20)}</title><link>http://e.example/</link></item>`;
/** Takes far longer to read, and far more memory, than the threads of these tests are given. */
const HUGE = rss(TITLE.repeat(33_000));
const SMALL = rss(TITLE);

describe('openArticleReaders', () => {
  test('answers each feed as it is read without threads', async () => {
    const readers = open({ threads: 2 });
    const feeds = await Promise.all(FIXTURES.map(readFixture));
    const expected = await Promise.all(feeds.map(readArticles));
    expect(expected.some(({ items }) => items.length > 0)).toBe(true);
    expect(await Promise.all(feeds.map((feed) => readers.read(feed)))).toEqual(expected);
  });

  test('reads bytes that are a part of a larger buffer and leaves the rest of it alone', async () => {
    const whole = Buffer.concat([Buffer.from('before'), SMALL, Buffer.from('after')]);
    const { items } = await open({}).read(feedOf(whole.subarray(6, 6 + SMALL.length)));
    expect(items).toHaveLength(1);
    expect(whole.toString()).toMatch(/^before.*after$/s);
  });

  test('a feed that takes too long costs only itself', async () => {
    const readers = open({ threads: 1, timeLimit: 600 });
    const [before, huge, ...after] = await Promise.all(
      [SMALL, HUGE, SMALL, SMALL].map((bytes) => readers.read(feedOf(bytes.slice()))),
    );
    expect(huge).toMatchObject({ items: [], problem: 'takes too long to read', warning: null });
    expect([before, ...after].map((feed) => feed?.items.length)).toEqual([1, 1, 1]);
  });

  test('a feed that ends its thread costs only itself', async () => {
    const readers = open({ threads: 1, memoryLimit: 20, timeLimit: 200_000 });
    const [before, huge, ...after] = await Promise.all(
      [SMALL, HUGE, SMALL, SMALL].map((bytes) => readers.read(feedOf(bytes.slice()))),
    );
    expect(huge).toMatchObject({ items: [], problem: expect.stringMatching(/^cannot be read: .*memory/) });
    expect([before, ...after].map((feed) => feed?.items.length)).toEqual([1, 1, 1]);
  });
});

function open(options: Parameters<typeof openArticleReaders>[0]) {
  const readers = openArticleReaders(options);
  onTestFinished(() => readers.close());
  return readers;
}

async function readFixture(name: string): Promise<FeedBytes> {
  return feedOf(await readFile(join(import.meta.dirname, `../../fixtures/feeds/${name}.xml`)));
}

function feedOf(bytes: Uint8Array): FeedBytes {
  const origin = { feed: 'f', publisher: 'P', tier: 'secondary', now: new Date('2026-02-01') } as const;
  return {
    bytes,
    contentType: null,
    feedUrl: 'https://f.example/',
    origin,
  };
}

function rss(items: string): Uint8Array {
  return new TextEncoder().encode(`<rss version="2.0"><channel>${items}</channel></rss>`);
}
