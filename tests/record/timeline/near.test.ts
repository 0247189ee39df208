import { describe, expect, test } from 'vitest';
import { entriesNear } from '#record/timeline/near.ts';
import { makeEntry, when } from '../../support/builders.ts';

describe('entriesNear', () => {
  test.each([
    ['2024-05-08', '2024-05-01', true],
    ['2024-05-09', '2024-05-01', false],
    ['2024-04-24', '2024-05-01', true],
    ['2024-04', '2024-05-07', true],
    ['2024-04', '2024-05-08', false],
    ['2024', '2024-05-08', true],
  ])('an entry of %s may lie within a week of %s: %s', (entry, date, isNear) => {
    expect(entriesNear([makeEntry({ date: when(entry) })], when(date), 7)).toHaveLength(isNear ? 1 : 0);
  });
});
