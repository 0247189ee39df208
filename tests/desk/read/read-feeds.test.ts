import { describe, expect, test } from 'vitest';
import { feedsSchema } from '#record/desk-files/feeds-schema.ts';
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
    const readings = await read(['a', 'b', 'c'], { url, onRead: (id) => events.push(`read ${id}`) });
    expect(readings.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
    expect(events.slice(0, 3)).toEqual(['asked a', 'asked b', 'read a']);
  });
});

/** Takes far longer to read than the next feed takes to be asked for. */
const LONG = `<rss version="2.0"><channel>${`<item><title>${'T '.repeat(100)}</title><link>https://a.example/</link></item>`.repeat(2000)}</channel></rss>`;

async function read(ids: string[], { url, onRead }: { url: string; onRead: (id: string) => void }) {
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
    onRead: ({ feed }) => onRead(feed.id),
  });
}
