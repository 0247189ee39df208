import { describe, expect, test } from 'vitest';
import { contentFrom, failureFrom, fetchFrom } from '../support/fetching.ts';
import { answer, serve } from '../support/http-server.ts';

const FEED = '<rss version="2.0"></rss>';
const NOW = Date.parse('2026-05-01T12:00:00Z');

describe('the retries of fetchFeed', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('%i may pass', async (status) => {
    const { url, requests } = await serveInTurn([{ status }, { status }, { body: FEED }]);
    await contentFrom(url, { retries: 2 });
    expect(requests).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 405, 410, 451, 501, 505])('%i does not', async (status) => {
    const { url, requests } = await serveInTurn([{ status }, { body: FEED }]);
    expect((await failureFrom(url, { retries: 2 })).problem).toMatch(
      new RegExp(`answered ${status} \\([^(]*\\)\\.$`),
    );
    expect(requests).toHaveLength(1);
  });

  test('end after two, and say so', async () => {
    const { url, requests } = await serveInTurn([{ status: 500 }]);
    expect((await failureFrom(url, { retries: 2 })).problem).toBe(
      'The server answered 500 (Internal Server Error) (tried 3 times).',
    );
    expect(requests).toHaveLength(3);
  });

  test('a connection that breaks off may pass', async () => {
    let count = 0;
    const { url } = await serve((request, response) => {
      count += 1;
      if (count === 1) request.socket.resetAndDestroy();
      else if (count === 2)
        response.writeHead(200, { 'content-length': 99 }).write('<rss>', () => request.socket.destroy());
      else answer(response, { body: FEED });
    });
    await contentFrom(url, { retries: 2 });
    expect(count).toBe(3);
  });

  test('wait longer each time, and not all for the same time', async () => {
    const pauses = async (random: number) => {
      const waited: number[] = [];
      const { url } = await serveInTurn([{ status: 502 }]);
      await failureFrom(url, { retries: 2, random: () => random, wait: async (time) => waited.push(time) });
      return waited;
    };
    expect(await pauses(0)).toEqual([375, 750]);
    expect(await pauses(0.5)).toEqual([500, 1000]);
  });

  test('wait as long as the server asks if that is short', async () => {
    const waited: number[] = [];
    const { url } = await serveInTurn([{ status: 429, headers: { 'retry-after': '3' } }, { body: FEED }]);
    await contentFrom(url, { retries: 2, now: () => NOW, wait: async (time) => waited.push(time) });
    expect(waited).toEqual([3000]);
  });

  test.each([
    [429, '3600', '2026-05-01T13:00:00.000Z'],
    [503, '3600', '2026-05-01T13:00:00.000Z'],
    [429, 'Fri, 01 May 2026 18:30:00 GMT', '2026-05-01T18:30:00.000Z'],
    [429, '99999999999', '2026-05-02T12:00:00.000Z'],
    [403, '3600', '2026-05-01T13:00:00.000Z'],
  ])('leave a server alone that asks for it (%i, Retry-After: %s)', async (status, header, retryAfter) => {
    const { url, requests } = await serveInTurn([{ status, headers: { 'retry-after': header } }]);
    const failure = await failureFrom(url, { retries: 2, now: () => NOW });
    expect(failure.retryAfter).toBe(retryAfter);
    expect(failure.problem).toContain(`asks to wait until ${retryAfter}`);
    expect(requests).toHaveLength(1);
  });

  test('a Retry-After that means nothing changes nothing', async () => {
    const { url, requests } = await serveInTurn([{ status: 503, headers: { 'retry-after': 'soon' } }]);
    expect(await fetchFrom(url, { retries: 1 })).toMatchObject({ status: 'failed', retryAfter: null });
    expect(requests).toHaveLength(2);
  });

  test('a check for browsers is not asked again', async () => {
    const body = '<!DOCTYPE html><title>Just a moment...</title>';
    const { url, requests } = await serveInTurn([{ status: 503, body }]);
    expect((await failureFrom(url, { retries: 2 })).problem).toBe(
      'The server answered 503 (Service Unavailable) with a page that checks for browsers (Cloudflare).',
    );
    expect(requests).toHaveLength(1);
  });
});

/** Gives each request the next answer; the last one again and again. */
async function serveInTurn(answers: Parameters<typeof answer>[1][]) {
  let at = 0;
  return serve((_request, response) => {
    answer(response, answers[Math.min(at, answers.length - 1)] ?? {});
    at += 1;
  });
}
