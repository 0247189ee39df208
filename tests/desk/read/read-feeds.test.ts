import { describe, expect, test } from 'vitest';
import { feedsSchema } from '#record/desk-files/feeds-schema.ts';
import type { FeedReading } from '#desk/read/feed-reading.ts';
import type { FeedRecord } from '#desk/read/feed-state.ts';
import { readFeeds } from '#desk/read/read-feeds.ts';
import { answer, serve } from '../../support/http-server.ts';

const NOW = new Date('2026-05-01T12:00:00Z');

describe('readFeeds', () => {
  test('asks the next feed while one is read, and no further ones', async () => {
    const events: string[] = [];
    const { url } = await serve(({ url: path = '' }, response) => {
      events.push(`asked ${path.slice(1)}`);
      answer(response, { headers: { 'content-type': 'application/rss+xml' }, body: LONG });
    });
    const readings = await read(['a', 'b', 'c'], {
      url,
      onRead: ({ feed }) => events.push(`read ${feed.id}`),
    });
    expect(readings.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
    expect(events.slice(0, 3)).toEqual(['asked a', 'asked b', 'read a']);
  });

  test('the same bytes again are not read again for a week, unless everything is wanted', async () => {
    let body = LONG;
    const { url } = await serve((_, response) => answer(response, { body }));
    const next = async (records: Records, options: Options = {}) => {
      const [reading] = await read(['a'], { url, records, ...options });
      return { status: reading?.status, items: reading?.items.length, records: recordsOf(reading) };
    };
    const first = await next({});
    expect(first).toMatchObject({ status: 'ok', items: 2000 });
    const again = await next(first.records);
    expect(again).toMatchObject({ status: 'not-modified', items: 0 });
    expect(await next(again.records, { mode: 'all' })).toMatchObject({ status: 'ok', items: 2000 });
    const weekLater = new Date(NOW.getTime() + 7 * 86_400_000);
    expect(await next(again.records, { now: weekLater })).toMatchObject({ status: 'ok', items: 2000 });
    body = LONG.replace('https', 'http');
    expect(await next(again.records)).toMatchObject({ status: 'ok', items: 2000 });
  });

  test.each([
    ['{"a": 1}', 'failed'],
    ['<rss version="2.0"><channel></channel></rss>', 'ok'],
    [`<rss version="2.0"><channel>${item('<pubDate>soon</pubDate>')}</channel></rss>`, 'ok'],
  ])('what is wrong with %j is told again, though it is the same', async (body, status) => {
    const { url } = await serve((_, response) => answer(response, { body }));
    const [first] = await read(['a'], { url });
    const [again] = await read(['a'], { url, records: recordsOf(first) });
    const told = (reading: FeedReading | undefined) => [reading?.status, reading?.problem, reading?.notes];
    expect(told(first)[0]).toBe(status);
    expect(JSON.stringify(told(first)).length).toBeGreaterThan(30);
    expect(told(again)).toEqual(told(first));
  });
});

/** Takes far longer to read than the next feed takes to be asked for. */
const LONG = `<rss version="2.0"><channel>${item('<pubDate>Fri, 1 May 2026 10:00:00 GMT</pubDate>').repeat(2000)}</channel></rss>`;

function item(date: string): string {
  return `<item><title>${'T '.repeat(100)}</title><link>https://a.example/</link>${date}</item>`;
}

type Options = Partial<Parameters<typeof readFeeds>[1]>;
type Records = Readonly<Record<string, FeedRecord>>;

async function read(ids: string[], { url, ...options }: Options & { url: string }): Promise<FeedReading[]> {
  const feeds = ids.map((id) => ({ id, url: `${url}${id}`, publisher: id, tier: 'secondary' }));
  return readFeeds(feedsSchema.shape.feeds.parse(feeds), {
    allowPrivateHosts: true,
    allowHosts: [],
    concurrency: 1,
    force: false,
    maxBytes: 5_000_000,
    mode: 'write',
    now: NOW,
    perHost: 3,
    timeout: null,
    records: {},
    userAgent: 'test',
    onRead: () => undefined,
    ...options,
  });
}

function recordsOf(reading: FeedReading | undefined): Records {
  return reading?.record ? { [reading.feed.url]: reading.record } : {};
}
