import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentFrom, failureFrom } from '../support/fetching.ts';
import { answer, serve } from '../support/http-server.ts';

const FEED = `<?xml version="1.0"?><rss version="2.0">${'<item>Ebb and flow</item>'.repeat(500)}</rss>`;
const JSON_FEED = '{ "version": "https://jsonfeed.org/version/1.1", "items": [] }';

describe('fetchFeed', () => {
  test.each([
    ['gzip', gzipSync(FEED)],
    ['x-gzip', gzipSync(FEED)],
    ['GZIP', gzipSync(FEED)],
    ['br', brotliCompressSync(FEED)],
    ['deflate', deflateSync(FEED)],
    ['deflate', deflateRawSync(FEED)],
    ['identity', Buffer.from(FEED)],
    ['gzip, gzip', gzipSync(FEED)],
    ['gzip', Buffer.concat([gzipSync(FEED.slice(0, 99)), gzipSync(FEED.slice(99))])],
  ])('unpacks %s', async (encoding, body) => {
    expect(await textFrom(encoding, body)).toBe(FEED);
  });

  test.each([
    ['gzip', Buffer.from(FEED)],
    ['br', Buffer.from(`\ufeff${FEED}`)],
    ['deflate', Buffer.from(FEED)],
    ['br', Buffer.from(JSON_FEED)],
    ['', gzipSync(FEED)],
    ['br', gzipSync(FEED)],
    ['zstd', Buffer.from(FEED)],
  ])('is not misled by "%s" where it is wrong', async (encoding, body) => {
    expect([FEED, `\ufeff${FEED}`, JSON_FEED]).toContain(await textFrom(encoding, body));
  });

  test('asks for what it can unpack', async () => {
    const { url, requests } = await serve((_request, response) => answer(response, { body: FEED }));
    await contentFrom(url);
    expect(requests[0]?.headers['accept-encoding']).toBe('gzip, br, deflate');
  });

  test.each([
    ['gzip', Buffer.concat([gzipSync(FEED).subarray(0, 40), Buffer.alloc(400, 7)]), 'cannot be unpacked'],
    ['br', Buffer.alloc(400, 0xff), 'cannot be unpacked'],
    ['deflate', Buffer.alloc(400, 0xff), 'cannot be unpacked'],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0, 0]), 'a way that was not asked for'],
    ['br, gzip', brotliCompressSync(FEED), 'a way that was not asked for'],
  ])('names what cannot be unpacked (%s)', async (encoding, body, words) => {
    const { url } = await serve((_request, response) =>
      answer(response, { headers: { 'content-encoding': encoding }, body }),
    );
    expect((await failureFrom(url)).problem).toContain(words);
  });
});

async function textFrom(encoding: string, body: Buffer): Promise<string> {
  const headers: Record<string, string> = encoding === '' ? {} : { 'content-encoding': encoding };
  const { url } = await serve((_request, response) => answer(response, { headers, body }));
  return Buffer.from((await contentFrom(url)).body).toString('utf8');
}
