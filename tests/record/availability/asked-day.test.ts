import { describe, expect, test } from 'vitest';
import { describeAsked } from '#record/availability/asked-day.ts';
import { day, when } from '../../support/builders.ts';

const completeTo = day('2026-11-28');

describe('describeAsked', () => {
  const words = (asked: string, shown = 4) => describeAsked(when(asked), { shown, models: 78, completeTo });

  test('says what a date was taken for, and what is beyond the record', () => {
    expect(words('2023-05-01')).toBe('1 May 2023: 4 of 78 models on record by then.');
    expect(words('2023')).toBe('2023, shown as on 31 December 2023: 4 of 78 models on record by then.');
    expect(words('2019-01-01', 0)).toBe('1 January 2019: nothing on record that early.');
    expect(words('2027-01-05')).toMatch(/complete to 28 November 2026; what came later is not in it\.$/);
  });
});
