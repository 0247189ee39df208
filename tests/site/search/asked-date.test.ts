import { describe, expect, test } from 'vitest';
import type { Day } from '#record/shared/when.ts';
import { askedDate, asksForDayOnly } from '#site/search/asked-date.ts';

const days = { completeTo: '2025-06-30' as Day, today: '2025-08-01' as Day };

describe('askedDate', () => {
  test.each([
    ['3 May 2024', '2024-05-03', ''],
    ['flour on 3 May 2024', '2024-05-03', 'flour on'],
    ['May 2024', '2024-05', ''],
    ['2024', '2024', ''],
    ['flour in 2024', '2024', 'flour in'],
    ['flour 2024', '2024', 'flour'],
    ['who pays today', '2025-08-01', 'who pays'],
    ['today', '2025-08-01', ''],
  ])('reads %j', (query, when, rest) => {
    expect(askedDate(query, days)).toEqual({ when, rest });
  });

  test('takes a day without a year for the latest that had come', () => {
    expect(askedDate('3 May', days)?.when).toBe('2025-05-03');
    expect(askedDate('3 July', days)?.when).toBe('2024-07-03');
  });

  test.each(['flour', '1500 sacks', '2024 sacks', '31 February 2024 flour'])('finds none in %j', (query) => {
    expect(askedDate(query, days)).toBeNull();
  });
});

describe('asksForDayOnly', () => {
  test.each(['', 'the contract on', 'what were the terms in'])('is so with %j beside the date', (rest) => {
    expect(asksForDayOnly({ when: days.completeTo, rest })).toBe(true);
  });

  test('is not so where something else is asked', () => {
    expect(asksForDayOnly({ when: days.completeTo, rest: 'flour in' })).toBe(false);
  });
});
