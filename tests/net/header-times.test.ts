import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { freshnessOf } from '#net/freshness.ts';
import { parseHttpDate } from '#net/http-date.ts';
import { parseRetryAfter } from '#net/retry-after.ts';

const NOW = Date.parse('2026-05-01T12:00:00Z');

describe('parseHttpDate', () => {
  test.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'reads %s',
    (text) => {
      // Where the machine stands makes no difference.
      vi.stubEnv('TZ', 'Asia/Tokyo');
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(parseHttpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
    },
  );

  test.each(['0', '-1', '', '1994', '1994-11-06', 'tomorrow', 'Sun, 99 Nov 1994 08:49:37 GMT'])(
    'finds no date in %o',
    (text) => expect(parseHttpDate(text)).toBeNull(),
  );
});

describe('parseRetryAfter', () => {
  test.each([
    ['120', 120],
    ['Fri, 01 May 2026 12:05:00 GMT', 300],
    ['999999999999999999999', 24 * 3600],
    ['Fri, 01 May 2099 12:05:00 GMT', 24 * 3600],
  ])('%s is in %i seconds', (header, seconds) => {
    expect(parseRetryAfter(header, NOW)).toBe(NOW + seconds * 1000);
  });

  test.each([null, '0', '-5', '1.5', 'soon', 'Fri, 01 May 2020 12:05:00 GMT'])(
    '%o asks for nothing',
    (header) => {
      expect(parseRetryAfter(header, NOW)).toBeNull();
    },
  );
});

describe('freshnessOf', () => {
  test.each([
    [{}, null],
    [{ 'cache-control': 'public' }, null],
    [{ 'cache-control': 'public, max-age=300' }, 300],
    [{ 'cache-control': ['public', 'Max-Age="300"'] }, 300],
    [{ 'cache-control': 's-maxage=900' }, null],
    [{ 'cache-control': 'max-age=300', age: '100' }, 200],
    [{ 'cache-control': 'max-age=300', age: '900' }, 0],
    [{ 'cache-control': 'max-age=300, no-cache' }, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 'max-age=300', expires: 'Fri, 01 May 2026 13:00:00 GMT' }, 300],
    [{ expires: 'Fri, 01 May 2026 13:00:00 GMT' }, 3600],
    [{ expires: 'Fri, 01 May 2026 13:00:00 GMT', date: 'Fri, 01 May 2026 12:30:00 GMT' }, 1800],
    [{ expires: '0' }, 0],
    [{ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
  ])('of %o is %s', (headers, seconds) => expect(freshnessOf(headers, NOW)).toBe(seconds));
});
