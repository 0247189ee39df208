import { describe, expect, test } from 'vitest';
import { groupByYear } from '#record/timeline/group.ts';
import { makeEntry } from '../../support/builders.ts';

describe('groupByYear', () => {
  test('puts days, months and years of one year together and keeps the order given', () => {
    const [a, b, c, d] = ['2025-03-01', '2024-06', '2024-01-01', '2024'].map((date) => makeEntry({ date }));
    expect(groupByYear([a!, b!, c!, d!])).toEqual([
      { year: '2025', entries: [a] },
      { year: '2024', entries: [b, c, d] },
    ]);
  });

  test('makes no group of nothing', () => {
    expect(groupByYear([])).toEqual([]);
  });
});
