import { describe, expect, test } from 'vitest';
import { densityOf } from '#record/timeline/density.ts';
import { makeEntry } from '../../support/builders.ts';

describe('densityOf', () => {
  test('counts the entries and the milestones of each year, oldest first, empty years between them too', () => {
    const timeline = [
      makeEntry({ date: '2024-05-01', key: true }),
      makeEntry({ date: '2024' }),
      makeEntry({ date: '2022-06' }),
    ];
    expect(densityOf(timeline)).toEqual([
      { year: '2022', count: 1, key: 0, height: 50, keyHeight: 0 },
      { year: '2023', count: 0, key: 0, height: 0, keyHeight: 0 },
      { year: '2024', count: 2, key: 1, height: 100, keyHeight: 50 },
    ]);
  });

  test('keeps a single entry visible beside a full year', () => {
    const many = Array.from({ length: 500 }, () => makeEntry({ date: '2024-05-01' }));
    expect(densityOf([...many, makeEntry({ date: '2023' })])[0]?.height).toBe(3);
  });

  test('has no year where nothing is recorded', () => {
    expect(densityOf([])).toEqual([]);
  });
});
