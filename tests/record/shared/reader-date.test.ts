import { describe, expect, test } from 'vitest';
import { day, when } from '../../support/builders.ts';
import { dayFor, parseReaderDate } from '#record/shared/reader-date.ts';
import type { Day } from '#record/shared/when.ts';

const TODAY = '2026-11-28' as Day;

describe('parseReaderDate', () => {
  test.each([
    ['27 April 2026', '2026-04-27'],
    ['27 Apr 2026', '2026-04-27'],
    ['27 apr. 2026', '2026-04-27'],
    ['1st Jan 2026', '2026-01-01'],
    ['April 27, 2026', '2026-04-27'],
    ['Sept 2025', '2025-09'],
    ['  2026-4-7 ', '2026-04-07'],
    ['2026-01', '2026-01'],
    ['2026', '2026'],
    ['Today', TODAY],
  ])('reads %s', (text, when) => {
    expect(parseReaderDate(text, TODAY)).toEqual({ when, problem: null });
  });

  test.each([
    ['', /^Type a date/],
    ['30 February 2026', /^There is no 30 February 2026/],
    ['2026-13', /^There is no 2026-13/],
    ['3/4/2026', /could be two dates/],
    ['soon', /is not a date such as/],
    ['27 Ma 2026', /is not a date such as/],
    ['20260427', /is not a date such as/],
  ])('refuses %s in a sentence', (text, problem) => {
    const read = parseReaderDate(text, TODAY);
    expect(read.when).toBeNull();
    expect(read.problem).toMatch(problem);
  });
});

describe('dayFor', () => {
  test.each([
    ['2026-04-27', '2026-04-27'],
    ['2025-09', '2025-09-30'],
    ['2023', '2023-12-31'],
    ['2026-11', '2026-11-28'],
    ['2026', '2026-11-28'],
    ['2027-01-05', '2027-01-05'],
    ['2027', '2027-12-31'],
  ])('shows %s as on %s', (asked, shown) => {
    expect(dayFor(when(asked), day('2026-11-28'))).toBe(shown);
  });
});
