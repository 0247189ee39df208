import { describe, expect, test } from 'vitest';
import { healthAfter, quietText } from '#desk/read/feed-health.ts';
import { makeItem } from '../../support/inbox-story.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-05-01T12:00:00Z');

const daily = ['2026-04-28', '2026-04-29', '2026-04-30', '2026-05-01'].map((day) =>
  makeItem({ published: `${day}T08:00:00.000Z`, guid: day }),
);
const undated = makeItem({ published: null, guid: 'a' });

function read(items: Parameters<typeof healthAfter>[0], now = NOW, previous = undefined as never) {
  return healthAfter(items, { previous, now });
}

describe('healthAfter', () => {
  test('knows when the newest item came, and how often one comes', () => {
    expect(read(daily)).toEqual({
      newest: '2026-05-01T08:00:00.000Z',
      newestId: '2026-05-01',
      rhythm: 24,
      longestPause: 24,
      readWhole: '2026-05-01T12:00:00.000Z',
    });
  });

  test('takes the day on which an item without a date was first there', () => {
    const first = read([undated]);
    const later = healthAfter([undated], { previous: first, now: NOW + 48 * HOUR });
    expect([first.newest, later.newest]).toEqual(['2026-05-01T12:00:00.000Z', '2026-05-01T12:00:00.000Z']);
    const other = { ...undated, guid: 'b' };
    expect(healthAfter([other], { previous: later, now: NOW + 72 * HOUR }).newest).toBe(
      '2026-05-04T12:00:00.000Z',
    );
  });

  test('remembers the rhythm of a feed that has become empty', () => {
    expect(healthAfter([], { previous: read(daily), now: NOW + HOUR })).toMatchObject({
      newest: '2026-05-01T08:00:00.000Z',
      rhythm: 24,
    });
  });
});

describe('quietText', () => {
  test('tells of a daily feed that has been unchanged for seven weeks', () => {
    expect(quietText(read(daily), NOW + 49 * 24 * HOUR)).toBe(
      'Nothing new since 2026-05-01, 49 days ago; usually an item comes every 24 hours.',
    );
  });

  test.each([
    ['of a daily feed that rests over a weekend', daily, 60],
    [
      'of one with a pause as long before',
      [daily[0]!, { ...daily[3]!, published: '2026-05-20T08:00:00.000Z' }],
      500,
    ],
    ['of one that is not known yet', [undated], 59 * 24],
    ['of one without items', [], 1000],
  ])('tells nothing %s', (_what, items, hours) => {
    expect(quietText(read(items), NOW + hours * HOUR)).toBeNull();
  });

  test('gives a feed of unknown rhythm two months', () => {
    expect(quietText(read([undated]), NOW + 61 * 24 * HOUR)).toBe(
      'Nothing new since 2026-05-01, 61 days ago.',
    );
  });
});
