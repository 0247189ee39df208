import { describe, expect, test } from 'vitest';
import { dateAxis } from '#publish/pictures/date-axis.ts';
import { day, when } from '../../support/builders.ts';

const labelsOf = (first: string, last: string) =>
  dateAxis(when(first), day(last)).ticks.map(({ label }) => label);

describe('dateAxis', () => {
  test('makes all days equally wide', () => {
    const axis = dateAxis(when('2025-01-01'), day('2025-01-11'));
    expect(['2025-01-01', '2025-01-06', '2025-01-11'].map((date) => axis.at(when(date)))).toEqual([
      0, 50, 100,
    ]);
  });

  test('labels months, or years where there are many of them, four at most', () => {
    expect(labelsOf('2025-11-03', '2026-11-28')).toEqual(['Nov 2025', 'Mar 2026', 'Jul 2026']);
    expect(labelsOf('2019-07-22', '2026-11-28')).toEqual(['2020', '2022', '2024']);
  });

  test('has a width where all is on one day', () => {
    expect(dateAxis(when('2025-01-01'), day('2025-01-01')).at(when('2025-01-01'))).toBe(0);
  });
});
