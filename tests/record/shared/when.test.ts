import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareWhen,
  dayAfter,
  dayBefore,
  daysBetween,
  firstDayOf,
  isDay,
  lastDayOf,
  parseDay,
  parseWhen,
  precisionOf,
  yearOf,
} from '#record/shared/when.ts';
import { daySchema, whenSchema } from '#record/shared/when-schema.ts';
import { day, when } from '../../support/builders.ts';

describe('parseWhen', () => {
  test.each(['2026-04-27', '2024-06', '2021', '2024-02-29'])('reads %s as it stands', (text) => {
    expect(parseWhen(text)).toBe(text);
  });

  test.each([
    ['a day its month does not have', '2026-02-30'],
    ['a leap day outside a leap year', '2026-02-29'],
    ['a month there is not', '2026-13'],
    ['month zero', '2026-00'],
    ['day zero', '2026-04-00'],
    ['year zero', '0000'],
    ['single digits', '26-1-1'],
    ['a month without its zero', '2026-4'],
    ['a space before', ' 2026-04-27'],
    ['a space after', '2026-04-27 '],
    ['a line break after', '2026-04-27\n'],
    ['a time of day', '2026-04-27T00:00:00Z'],
    ['words', 'April 2026'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseWhen(text)).toBeNull();
  });
});

describe('parseDay', () => {
  test('reads a date known to the day', () => {
    expect(parseDay('2026-04-27')).toBe('2026-04-27');
  });

  test.each(['2026-04', '2026', '2026-02-30'])('refuses %s', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('precisionOf', () => {
  test.each([
    ['2026-04-27', 'day', true],
    ['2024-06', 'month', false],
    ['2021', 'year', false],
  ])('knows %s to the %s', (text, precision, known) => {
    expect(precisionOf(when(text))).toBe(precision);
    expect(isDay(when(text))).toBe(known);
  });
});

describe('compareWhen', () => {
  test('puts a year before its months and a month before its days', () => {
    const dates = ['2022', '2021-01-02', '2021-02', '2021-01', '2021', '2020-12-31', '2021-01-01'].map(when);
    expect(dates.toSorted(compareWhen)).toEqual([
      '2020-12-31',
      '2021',
      '2021-01',
      '2021-01-01',
      '2021-01-02',
      '2021-02',
      '2022',
    ]);
  });

  test('finds one date equal to itself', () => {
    expect(compareWhen(when('2021-01'), when('2021-01'))).toBe(0);
  });
});

describe('the span of a date', () => {
  test.each([
    ['2024-06-15', '2024-06-15', '2024-06-15'],
    ['2024-06', '2024-06-01', '2024-06-30'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['0099', '0099-01-01', '0099-12-31'],
  ])('%s runs from %s through %s', (text, first, last) => {
    expect(firstDayOf(when(text))).toBe(first);
    expect(lastDayOf(when(text))).toBe(last);
  });
});

describe('the days next to a day', () => {
  test.each([
    ['2024-02-29', '2024-03-01'],
    ['2023-02-28', '2023-03-01'],
    ['2023-12-31', '2024-01-01'],
    // Nights on which many clocks change.
    ['2024-03-30', '2024-03-31'],
    ['2024-03-31', '2024-04-01'],
    ['2024-10-27', '2024-10-28'],
  ])('%s is followed by %s', (earlier, later) => {
    expect(dayAfter(day(earlier))).toBe(later);
    expect(dayBefore(day(later))).toBe(earlier);
    expect(daysBetween(day(earlier), day(later))).toBe(1);
    expect(daysBetween(day(later), day(earlier))).toBe(-1);
  });
});

describe('addDays', () => {
  test('counts through months, leap days and years', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('0100-01-01'), -1)).toBe('0099-12-31');
  });
});

describe('yearOf', () => {
  test.each(['2026-04-27', '2026-04', '2026'])('%s belongs to its year', (text) => {
    expect(yearOf(when(text))).toBe('2026');
  });
});

describe('whenSchema', () => {
  test('takes a bare year written as a number', () => {
    expect(whenSchema.parse(2021)).toBe('2021');
  });

  test('says what it found and what a date looks like', () => {
    const { error } = whenSchema.safeParse('2026-02-30');
    expect(error?.issues.map(({ message }) => message)).toEqual([
      '"2026-02-30" is not a date such as 2026-04-27, 2024-06 or 2021',
    ]);
  });

  test('says the same of a number that is no year', () => {
    expect(whenSchema.safeParse(20260427).error?.issues[0]?.message).toBe(
      '"20260427" is not a date such as 2026-04-27, 2024-06 or 2021',
    );
  });

  test.each([20, 20260427, 2021.5, null, new Date(0)])('refuses %s', (value) => {
    expect(whenSchema.safeParse(value).success).toBe(false);
  });
});

describe('daySchema', () => {
  test('takes a date known to the day', () => {
    expect(daySchema.parse('2026-04-27')).toBe('2026-04-27');
  });

  test('says that a month is not known to the day', () => {
    const { error } = daySchema.safeParse('2026-04');
    expect(error?.issues.map(({ message }) => message)).toEqual([
      '"2026-04" is not known to the day (write 2026-04-27)',
    ]);
  });

  test('reports what is no date at all once', () => {
    expect(daySchema.safeParse('April').error?.issues).toHaveLength(1);
  });
});
