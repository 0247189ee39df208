import { describe, expect, test } from 'vitest';
import { parseFeedDate } from '#desk/normalise/feed-date.ts';

const now = new Date('2026-02-01T12:00:00Z');

describe('parseFeedDate', () => {
  test.each([
    ['Mon, 05 Jan 2026 10:00:00 +0200', '2026-01-05T08:00:00.000Z'],
    ['Mon, 5 Jan 98 10:00 EST', '1998-01-05T15:00:00.000Z'],
    ['5 January 2026', '2026-01-05T00:00:00.000Z'],
    ['January 5, 2026 12:30 AM PST', '2026-01-05T08:30:00.000Z'],
    ['Mon Jan  5 10:00:00 CET 2026', '2026-01-05T09:00:00.000Z'],
    ['2026-01-05 10:00:00 -5:00', '2026-01-05T15:00:00.000Z'],
    ['2026-01-05T10:00:60.5Z', '2026-01-05T10:00:59.000Z'],
    ['20260105T101530Z', '2026-01-05T10:15:30.000Z'],
    ['2025-12', '2025-12-01T00:00:00.000Z'],
    ['2025', '2025-01-01T00:00:00.000Z'],
    ['2026-02-03T11:00:00Z', '2026-02-03T11:00:00.000Z'],
  ])('reads %j', (text, date) => {
    expect(parseFeedDate(text, now)).toBe(date);
  });

  test.each([
    '',
    'soon',
    '31 Feb 2025',
    '2025-02-29',
    '2025-13-01',
    '5 Jan 2026 25:00',
    '1989-12-31',
    '2026-02-04',
    '5/1/2026',
    '17',
  ])('reads no date in %j', (text) => {
    expect(parseFeedDate(text, now)).toBeNull();
  });
});
