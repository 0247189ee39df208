import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { networkErrorOf } from '#net/network-error.ts';
import { contentFrom, failureFrom, fetchFrom } from '../../support/fetching.ts';
import { answer, listen, serve } from '../../support/http-server.ts';

const FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>Tides</title></channel></rss>';

describe('fetchFeed', () => {
  test('brings the bytes as they were sent, whatever charset they are in', async () => {
    const bytes = Buffer.from([...Buffer.from('<rss>'), 0x80, 0xe9, 0xff, 0xfe, 0x00, 0xc3]);
    const { url } = await serve((_request, response) => response.end(bytes));
    const { body } = await contentFrom(url);
    expect(Buffer.from(body)).toEqual(bytes);
  });

  test('says where the feed came from, as what, and how long it stays fresh', async () => {
    const headers = { 'content-type': 'text/plain', 'cache-control': 'public, max-age=600' };
    const { url } = await serve((_request, response) => answer(response, { headers, body: FEED }));
    const { contentType, freshFor, movedTo, downgraded, url: from } = await contentFrom(`${url}feed`);
    expect({ contentType, freshFor, movedTo, downgraded, from }).toEqual({
      contentType: 'text/plain',
      freshFor: 600,
      movedTo: null,
      downgraded: false,
      from: `${url}feed`,
    });
  });

  test('says who asks, and sends no credentials or referrer', async () => {
    const { url, requests } = await serve((request, response) => {
      const headers = { 'set-cookie': 'a=b', location: '/next' };
      answer(response, request.url === '/' ? { status: 302, headers } : { body: FEED });
    });
    await contentFrom(url, { userAgent: 'desk/1.0 (+https://record.example)' });
    expect(requests).toHaveLength(2);
    for (const { headers } of requests) {
      expect(headers['user-agent']).toBe('desk/1.0 (+https://record.example)');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  test('asks only for what changed, and learns that nothing has', async () => {
    const validators = { etag: '"v1"', lastModified: 'Sun, 06 Nov 1994 08:49:37 GMT' };
    const { url, requests } = await serve((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v1"';
      const headers = {
        etag: '"v1"',
        'last-modified': validators.lastModified,
        'cache-control': 'max-age=60',
      };
      answer(response, isKnown ? { status: 304, headers } : { headers, body: FEED });
    });
    expect(await contentFrom(url)).toMatchObject({ validators });
    expect(requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(await fetchFrom(url, { validators })).toMatchObject({
      status: 'not-modified',
      validators,
      freshFor: 60,
    });
    expect(requests[1]?.headers['if-modified-since']).toBe(validators.lastModified);
  });

  test('keeps the validators of a 304 that repeats none', async () => {
    const { url } = await serve((_request, response) => answer(response, { status: 304 }));
    const validators = { etag: '"v1"', lastModified: null };
    expect(await fetchFrom(url, { validators })).toMatchObject({ status: 'not-modified', validators });
  });

  test('takes no 304 for an answer when it asked for the whole feed', async () => {
    const { url } = await serve((_request, response) => answer(response, { status: 304 }));
    expect((await failureFrom(url)).problem).toContain('304');
  });

  test('leaves out validators that are no headers', async () => {
    const { url, requests } = await serve((_request, response) => answer(response, { body: FEED }));
    await contentFrom(url, { validators: { etag: '"a"\r\nX-Evil: 1', lastModified: 'é→' } });
    expect(requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(requests[0]?.headers).not.toHaveProperty('if-modified-since');
  });

  test.each([
    ['ftp://feeds.example/a', 'http or https'],
    ['file:///etc/passwd', 'http or https'],
    ['https://user:secret@feeds.example/', 'credentials'],
    ['not an address', 'http or https'],
  ])('does not ask %s', async (url, words) => {
    expect((await failureFrom(url)).problem).toContain(words);
  });

  test.each([
    [404, 'The server answered 404 (Not Found).'],
    [410, 'The server answered 410 (Gone).'],
    [206, 'The server answered 206 (Partial Content).'],
    [599, 'The server answered 599.'],
  ])('names the status %i', async (status, problem) => {
    const { url } = await serve((_request, response) => answer(response, { status, body: FEED }));
    expect(await failureFrom(url)).toEqual({ status: 'failed', problem, retryAfter: null });
  });

  test.each([
    [200, {}],
    [204, {}],
    [200, { 'content-encoding': 'gzip' }],
    [200, { 'content-encoding': 'br' }],
  ])('names an empty answer (%i, %o)', async (status, headers) => {
    const { url } = await serve((_request, response) => answer(response, { status, headers }));
    expect((await failureFrom(url)).problem).toBe('The answer is empty.');
  });

  test('names a server that is not there', async () => {
    const port = await listen(createServer(), () => undefined);
    const closed = await failureFrom(`http://127.0.0.2:${port}/`);
    expect(closed.problem).toBe('The server refused the connection.');
  });

  test('names a host that has no address', async () => {
    const lookup = (_host: string, _options: unknown, callback: (error: Error) => void) =>
      callback(
        Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
      );
    expect((await failureFrom('http://nowhere.example/', { lookup: lookup as never })).problem).toBe(
      'The host has no address (ENOTFOUND).',
    );
  });

  test('names a server that speaks no TLS', async () => {
    const { port } = await serve((_request, response) => answer(response, { body: FEED }));
    expect((await failureFrom(`https://127.0.0.1:${port}/`)).problem).toContain('No secure connection');
  });

  test.each([
    '220 mail.example ESMTP\r\n',
    'HTTP/1.1 000 X\r\nContent-Length: 0\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n',
    'HTTP/1.1 200 OK\r\nX: \0\r\n\r\n',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
    'HTTP/2 200\r\n\r\n',
  ])('names a server that speaks no HTTP: %o', async (words) => {
    const server = createServer((socket) => socket.end(words));
    const port = await listen(server, () => undefined);
    expect((await failureFrom(`http://127.0.0.1:${port}/`)).problem).toBe('The answer is not valid HTTP.');
  });

  test.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['EHOSTUNREACH', 'The connection failed (EHOSTUNREACH).'],
  ])('names %s', (code, words) => {
    expect(networkErrorOf(Object.assign(new Error('words of the system'), { code }))?.message).toContain(
      words,
    );
  });

  test('takes no bug of ours for a fault of the network', () => {
    expect(networkErrorOf(new TypeError('x is not a function'))).toBeNull();
    expect(networkErrorOf(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull();
    expect(networkErrorOf(Object.assign(new Error('x'), { code: 'UND_ERR_INVALID_ARG' }))).toBeNull();
  });

  test('throws on a mistake of its caller', async () => {
    const { url } = await serve((_request, response) => answer(response, { body: FEED }));
    await expect(fetchFrom(url, { userAgent: 'two\nlines' })).rejects.toThrow(/header/);
  });
});
