import { describe, expect, test } from 'vitest';
import { comparedPairs, comparedWith, pairUpTo } from '#record/terms/compared-pairs.ts';
import { dayAfter, type Day } from '#record/shared/when.ts';
import { day, when } from '../../support/builders.ts';

const daysFrom = (first: string, count: number): Day[] =>
  Array.from({ length: count - 1 }).reduce<Day[]>((days) => [...days, dayAfter(days.at(-1)!)], [day(first)]);

const toText = ({ before, after }: { before: string; after: string }) =>
  `${before.slice(-2)}-${after.slice(-2)}`;

describe('comparedPairs', () => {
  const pairs = comparedPairs(daysFrom('2024-01-01', 4), day('2024-01-03'));

  test('are all pairs, older day first', () => {
    expect(pairs.map(toText)).toEqual(['01-02', '01-03', '01-04', '02-03', '02-04', '03-04']);
  });

  test('list only neighbours', () => {
    expect(pairs.filter(({ listed }) => listed).map(toText)).toEqual(['01-02', '02-03', '03-04']);
  });

  test('have one default: the state from its day and the last one before', () => {
    expect(pairs.filter(({ isDefault }) => isDefault).map(toText)).toEqual(['02-03']);
  });

  test('have no default where nothing changed before its day', () => {
    const first = comparedPairs(daysFrom('2024-01-01', 3), day('2024-01-01'));
    expect(first.some(({ isDefault }) => isDefault)).toBe(false);
  });

  test('are all up to forty days, and only the neighbours beyond', () => {
    expect(comparedPairs(daysFrom('2024-01-01', 40), day('2024-01-03'))).toHaveLength((40 * 39) / 2);
    const many = comparedPairs(daysFrom('2024-01-01', 41), day('2024-01-03'));
    expect(many).toHaveLength(40);
    expect(many.filter(({ isDefault }) => isDefault).map(toText)).toEqual(['02-03']);
  });

  test('are none of a single day', () => {
    expect(comparedPairs([day('2024-01-01')], day('2024-01-01'))).toEqual([]);
  });
});

describe('comparedWith', () => {
  test.each([40, 41])('names the days that share a page with a day, of %i', (count) => {
    const days = daysFrom('2024-01-01', count);
    const pairs = comparedPairs(days, day('2024-01-03'));
    for (const one of days) {
      const partners = pairs.flatMap(({ before, after }) =>
        before === one ? [after] : after === one ? [before] : [],
      );
      expect(comparedWith(days, one)).toEqual(partners.toSorted());
    }
  });
});

describe('pairUpTo', () => {
  const days = ['2021', '2021-03-01', '2024-05-01'].map(when);

  test('is a day of change and the one before it', () => {
    expect(pairUpTo(days, when('2024-05-01'))).toEqual({ before: '2021-03-01', after: '2024-05-01' });
  });

  test('is null for the first and for a day without change', () => {
    expect([pairUpTo(days, when('2021')), pairUpTo(days, when('2024-05-02'))]).toEqual([null, null]);
  });
});
