import { describe, expect, test } from 'vitest';
import { newestFirst, newestRecordedFirst } from '#record/timeline/order.ts';
import { makeEntry } from '../../support/builders.ts';

const slugsOf = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);

describe('newestFirst', () => {
  test('puts the newest date first', () => {
    const entries = [
      makeEntry({ slug: 'old', date: '2023-01-01' }),
      makeEntry({ slug: 'new', date: '2025-01-01' }),
      makeEntry({ slug: 'middle', date: '2024-01-01' }),
    ];
    expect(slugsOf(newestFirst(entries))).toEqual(['new', 'middle', 'old']);
  });

  test('takes a year for older than its months and a month for older than its days', () => {
    const entries = [
      makeEntry({ slug: 'year', date: '2024' }),
      makeEntry({ slug: 'day', date: '2024-01-01' }),
      makeEntry({ slug: 'month', date: '2024-01' }),
    ];
    expect(slugsOf(newestFirst(entries))).toEqual(['day', 'month', 'year']);
  });

  test('puts milestones first on one date, then goes by slug', () => {
    const entries = [makeEntry({ slug: 'b' }), makeEntry({ slug: 'z', key: true }), makeEntry({ slug: 'a' })];
    expect(slugsOf(newestFirst(entries))).toEqual(['z', 'a', 'b']);
  });

  test('leaves the given list as it was', () => {
    const entries = [makeEntry({ slug: 'b' }), makeEntry({ slug: 'a' })];
    newestFirst(entries);
    expect(slugsOf(entries)).toEqual(['b', 'a']);
  });
});

describe('newestRecordedFirst', () => {
  test('goes by the day of recording, whatever the day of the event', () => {
    const entries = [
      makeEntry({ slug: 'recorded-first', date: '2025-01-01', added: '2026-01-01' }),
      makeEntry({ slug: 'recorded-last', date: '2020-01-01', added: '2026-02-01' }),
    ];
    expect(slugsOf(newestRecordedFirst(entries))).toEqual(['recorded-last', 'recorded-first']);
  });

  test('goes by the date of the event among those recorded on one day', () => {
    const entries = [
      makeEntry({ slug: 'older', date: '2020-01-01' }),
      makeEntry({ slug: 'newer', date: '2021-01-01' }),
    ];
    expect(slugsOf(newestRecordedFirst(entries))).toEqual(['newer', 'older']);
  });
});
