import { describe, expect, test } from 'vitest';
import type { Day, When } from '#record/shared/when.ts';
import { dayFor } from '#record/shared/reader-date.ts';
import { describeState, stateOfDay } from '#record/terms/state-of-day.ts';

const DAYS = ['2019-07-22', '2025-10-28', '2026-02-27'] as Day[];
const TO = '2026-11-28' as Day;

function said(when: string): string {
  const day = dayFor(when as When, TO);
  return describeState(when as When, stateOfDay(DAYS, day), TO);
}

describe('describeState', () => {
  test.each([
    ['2026-01-01', '1 January 2026: as it stood since 28 October 2025, until 27 February 2026.'],
    ['2026-02-27', '27 February 2026: as it stood since 27 February 2026.'],
    ['2015-05-01', '1 May 2015: before the first change on record, of 22 July 2019.'],
    ['2026-02', 'February 2026, shown as on 28 February 2026: as it stood since 27 February 2026.'],
    [
      '2025',
      '2025, shown as on 31 December 2025: as it stood since 28 October 2025, until 27 February 2026.',
    ],
    ['2026', '2026, shown as on 28 November 2026: as it stood since 27 February 2026.'],
    [
      '2026-12-24',
      '24 December 2026: as it stood since 27 February 2026. The record is complete to 28 November 2026; later changes may be missing.',
    ],
  ])('tells what %s was taken for', (when, words) => {
    expect(said(when)).toBe(words);
  });
});

describe('stateOfDay', () => {
  test('counts a change day to the state that it begins', () => {
    expect(stateOfDay(DAYS, DAYS[1]!)).toEqual({ day: DAYS[1], since: DAYS[1], until: DAYS[2] });
  });
});
