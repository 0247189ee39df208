import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { parseWebAddress } from '#record/shared/web-address.ts';
import { followRedirects } from '#net/redirects.ts';
import { contentFrom, failureFrom, fetchFrom } from '../support/fetching.ts';
import { answer, serve } from '../support/http-server.ts';

const FEED = '<rss version="2.0"></rss>';

describe('redirects', () => {
  test('five are followed, a sixth is not', async () => {
    const { url } = await serve(countDown);
    expect(await contentFrom(`${url}5`)).toMatchObject({ url: `${url}0` });
    expect((await failureFrom(`${url}6`)).problem).toBe('It redirects more than 5 times.');
  });

  test('a circle is named', async () => {
    const { url, requests } = await serve((request, response) =>
      answer(response, { status: 302, headers: { location: request.url === '/a' ? '/b' : '/a' } }),
    );
    expect((await failureFrom(`${url}a`)).problem).toBe('It redirects in a circle.');
    expect(requests).toHaveLength(2);
  });

  test.each([
    [[301], true],
    [[308, 301], true],
    [[301, 302], false],
    [[307], false],
    [[303], false],
    [[], false],
  ])('the address is to be changed only if all of %o are permanent', async (statuses, isMoved) => {
    const { url } = await serve((request, response) => {
      const at = Number(request.url?.slice(1));
      const status = statuses[at];
      answer(response, status ? { status, headers: { location: `/${at + 1}#part` } } : { body: FEED });
    });
    const { movedTo } = await contentFrom(`${url}0`);
    expect(movedTo).toBe(isMoved ? `${url}${statuses.length}` : null);
  });

  test('a feed that moved and has not changed says so too', async () => {
    const { url } = await serve((request, response) =>
      answer(
        response,
        request.url === '/' ? { status: 301, headers: { location: '/new' } } : { status: 304 },
      ),
    );
    const validators = { etag: '"v1"', lastModified: null };
    expect(await fetchFrom(url, { validators })).toMatchObject({
      status: 'not-modified',
      movedTo: `${url}new`,
    });
  });

  test.each([
    ['javascript:alert(1)', 'no http or https address'],
    ['file:///etc/passwd', 'no http or https address'],
    ['http://user:secret@feeds.example/', 'no http or https address'],
    ['http://[', 'no http or https address'],
    ['', 'without saying where to'],
  ])('to %o is refused', async (location, words) => {
    const { url } = await serve((_request, response) =>
      answer(response, { status: 301, headers: { location } }),
    );
    expect((await failureFrom(url)).problem).toContain(words);
  });

  test('leave no answer waiting to be read: its connection is needed', async () => {
    const { url } = await serve((request, response) => {
      if (request.url !== '/') return void answer(response, { body: FEED });
      response.writeHead(302, { location: '/next' }).write('more to come');
    });
    const never = 2 ** 31 - 1;
    const { body } = await contentFrom(url, { perHost: 1, timeouts: { idle: never, whole: never } });
    expect(Buffer.from(body).toString()).toBe(FEED);
  });

  test('from https to http is followed and reported, and never the new address', async () => {
    const landing = await followRedirects('https://feeds.example/', async (url) =>
      answerOf(url.href === 'https://feeds.example/' ? 'http://feeds.example/rss' : null),
    );
    expect(landing).toMatchObject({ url: 'http://feeds.example/rss', downgraded: true, movedTo: null });
  });

  test('nor is an https address that was reached over http', async () => {
    const next: Record<string, string> = {
      'https://feeds.example/': 'http://feeds.example/a',
      'http://feeds.example/a': 'https://feeds.example/b',
    };
    const landing = await followRedirects('https://feeds.example/', async (url) =>
      answerOf(next[url.href] ?? null),
    );
    expect(landing).toMatchObject({ url: 'https://feeds.example/b', downgraded: true, movedTo: null });
  });

  test('from http to https is the new address', async () => {
    const landing = await followRedirects('http://feeds.example/', async (url) =>
      answerOf(parseWebAddress(url.href)?.protocol === 'http:' ? 'https://feeds.example/' : null),
    );
    expect(landing).toMatchObject({ downgraded: false, movedTo: 'https://feeds.example/' });
  });
});

function countDown(request: IncomingMessage, response: ServerResponse): void {
  const left = Number(request.url?.slice(1));
  answer(response, left === 0 ? { body: FEED } : { status: 302, headers: { location: `/${left - 1}` } });
}

/** As a server would answer that cannot be had on this machine. */
function answerOf(location: string | null) {
  const headers = location === null ? {} : { location };
  return { status: location === null ? 200 : 301, headers, body: Readable.from([]), abort: () => undefined };
}
