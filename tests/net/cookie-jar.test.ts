import { describe, expect, test } from 'vitest';
import { openCookieJar } from '#net/cookie-jar.ts';
import { contentFrom, failureFrom } from '../support/fetching.ts';
import { answer, serve } from '../support/http-server.ts';

const FEED = '<rss><channel><item/></channel></rss>';

describe('openCookieJar', () => {
  test.each([
    ['a=1', 'https://www.feeds.example/x', 'a=1'],
    ['a=1', 'https://feeds.example/x', null],
    ['a=1; Domain=.feeds.example', 'https://feeds.example/x', 'a=1'],
    ['a=1; Domain=feeds.example', 'https://other.feeds.example/x', 'a=1'],
    ['a=1; Domain=other.example', 'https://other.example/', null],
    ['a=1; Domain=example', 'https://other.example/', null],
    ['a=1; Path=/x', 'https://www.feeds.example/x/y', 'a=1'],
    ['a=1; Path=/x', 'https://www.feeds.example/y', null],
    ['a=1; Secure', 'http://www.feeds.example/', null],
    ['a=1; Secure', 'https://www.feeds.example/', 'a=1'],
  ])('%s, set by www.feeds.example, for %s: %s', (set, to, expected) => {
    const jar = openCookieJar();
    jar.keep(new URL('https://www.feeds.example/'), { 'set-cookie': set });
    expect(jar.headerFor(new URL(to))).toBe(expected);
  });

  test('sends what was set last under a name, and several together', () => {
    const jar = openCookieJar();
    const url = new URL('https://feeds.example/');
    jar.keep(url, { 'set-cookie': ['a=1', 'b=2'] });
    jar.keep(url, { 'set-cookie': 'a=3' });
    expect(jar.headerFor(url)).toBe('a=3; b=2');
  });
});

describe('fetchFeed', () => {
  test('sends a cookie back within a chain of redirects, also to the same address', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/check')
        return answer(response, { status: 302, headers: { location: '/', 'set-cookie': 'ok=1; Path=/' } });
      if (request.headers.cookie === 'ok=1') return answer(response, { body: FEED });
      return answer(response, { status: 302, headers: { location: '/check' } });
    });
    expect((await contentFrom(url)).movedTo).toBe(null);
  });

  test('forgets it with the chain', async () => {
    const { url, requests } = await serve((_request, response) =>
      answer(response, { headers: { 'set-cookie': 'a=1' }, body: FEED }),
    );
    await contentFrom(url);
    await contentFrom(url);
    expect(requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  test('is led in a circle where the cookie changes nothing', async () => {
    const { url } = await serve((_request, response) =>
      answer(response, { status: 302, headers: { location: '/', 'set-cookie': 'a=1' } }),
    );
    expect((await failureFrom(url)).problem).toBe('It redirects in a circle.');
  });
});
