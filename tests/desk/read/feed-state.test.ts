import { describe, expect, test } from 'vitest';
import type { FeedAnswer } from '#desk/read/feed-answer.ts';
import { recordAfter, validatorsIn, waitOf, type FeedRecord } from '#desk/read/feed-state.ts';

const NOW = Date.parse('2026-05-01T12:00:00Z');
const HOUR = 3600;

describe('recordAfter', () => {
  test('remembers what to send back, and when the feed was read', () => {
    const record = recordAfter(contentWith({}), { previous: undefined, now: NOW });
    expect(record).toEqual(makeRecord({ etag: '"v1"', lastSuccess: '2026-05-01T12:00:00.000Z' }));
    expect(validatorsIn(undefined, NOW)).toBeNull();
  });

  test.each([
    [null, null, null],
    [0, 0, null],
    [HOUR, null, '2026-05-01T13:00:00.000Z'],
    [null, HOUR, '2026-05-01T13:00:00.000Z'],
    [HOUR, 2 * HOUR, '2026-05-01T14:00:00.000Z'],
    [365 * 24 * HOUR, null, '2026-05-01T23:00:00.000Z'],
  ])(
    'fresh for %s s by the server and %s s by the feed: until %s, under half a day',
    (freshFor, ttl, until) => {
      const { freshUntil } = recordAfter(contentWith({ freshFor }), { previous: undefined, now: NOW, ttl });
      expect(freshUntil).toBe(until);
    },
  );

  test('counts failures in a row and keeps what is known of the feed', () => {
    const read = makeRecord({
      etag: '"v1"',
      lastSuccess: '2026-04-01T00:00:00.000Z',
      freshUntil: '2026-05-01T13:00:00.000Z',
    });
    const failure: FeedAnswer = {
      status: 'failed',
      problem: 'Gone.',
      retryAfter: '2026-05-01T15:00:00.000Z',
    };
    const once = recordAfter(failure, { previous: read, now: NOW });
    const twice = recordAfter(failure, { previous: once, now: NOW });
    expect(twice).toEqual({
      ...read,
      freshUntil: null,
      failures: 2,
      problem: 'Gone.',
      retryAfter: '2026-05-01T15:00:00.000Z',
    });
    expect(recordAfter(contentWith({}), { previous: twice, now: NOW })).toMatchObject({
      failures: 0,
      problem: null,
      retryAfter: null,
    });
  });
});

describe('validatorsIn', () => {
  const read = (readWhole: string) =>
    makeRecord({
      etag: '"v1"',
      health: { newest: null, newestId: null, rhythm: null, longestPause: null, readWhole },
    });

  test('sends back what the feed said, and asks for the whole feed once a week', () => {
    const known = { etag: '"v1"', lastModified: null };
    expect(validatorsIn(read('2026-04-24T12:00:01.000Z'), NOW)).toEqual(known);
    expect(validatorsIn(read('2026-04-24T12:00:00.000Z'), NOW)).toBeNull();
  });

  test('is not put off by answers that only say "not modified"', () => {
    const health = read('2026-04-20T00:00:00.000Z');
    const validators = { etag: '"v1"', lastModified: null };
    const same: FeedAnswer = {
      status: 'not-modified',
      url: 'https://feeds.example/',
      movedTo: null,
      downgraded: false,
      freshFor: null,
      validators,
    };
    expect(validatorsIn(recordAfter(same, { previous: health, now: NOW }), NOW)).toBeNull();
  });
});

describe('waitOf', () => {
  test.each([
    [{}, null],
    [{ freshUntil: '2026-05-01T13:00:00.000Z' }, '2026-05-01T13:00:00.000Z'],
    [{ retryAfter: '2026-05-01T14:00:00.000Z' }, '2026-05-01T14:00:00.000Z'],
    [
      { freshUntil: '2026-05-01T13:00:00.000Z', retryAfter: '2026-05-01T12:30:00.000Z' },
      '2026-05-01T13:00:00.000Z',
    ],
    [{ retryAfter: '2026-05-01T12:00:00.000Z' }, null],
    [{ retryAfter: '2099-01-01T00:00:00.000Z' }, null],
  ])('of %o is %s', (fields, moment) => expect(waitOf(makeRecord(fields), NOW)).toBe(moment));

  test('a feed that was never read waits for nothing', () => expect(waitOf(undefined, NOW)).toBeNull());
});

function contentWith(fields: { freshFor?: number | null }): FeedAnswer {
  return {
    status: 'ok',
    url: 'https://a.example/',
    movedTo: null,
    downgraded: false,
    validators: { etag: '"v1"', lastModified: null },
    freshFor: null,
    body: new Uint8Array(),
    contentType: null,
    ...fields,
  };
}

function makeRecord(fields: Partial<FeedRecord>): FeedRecord {
  return {
    etag: null,
    lastModified: null,
    bodyHash: null,
    freshUntil: null,
    retryAfter: null,
    failures: 0,
    problem: null,
    lastSuccess: null,
    ...fields,
  };
}
