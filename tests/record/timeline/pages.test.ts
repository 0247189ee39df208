import { describe, expect, test } from 'vitest';
import { entryPages, furtherPages, latestYears, MOST_CARDS, nameOfPage } from '#record/timeline/pages.ts';
import { when } from '../../support/builders.ts';

/** So many entries of a year. */
const ofYear = (year: number, count: number) =>
  Array.from({ length: count }, () => ({ date: when(`${year}`) }));

describe('latestYears', () => {
  test('keeps a record that fits on one page whole', () => {
    const timeline = [...ofYear(2021, 100), ...ofYear(2020, MOST_CARDS - 100)];
    expect(latestYears(timeline)).toEqual(timeline);
  });

  test('cuts between years, never within one', () => {
    const timeline = [...ofYear(2021, 200), ...ofYear(2020, 101), ...ofYear(2019, 1)];
    expect(latestYears(timeline)).toEqual(ofYear(2021, 200));
  });

  test('gives what fits of a latest year that is too much for a page', () => {
    const timeline = [...ofYear(2021, MOST_CARDS + 5), ...ofYear(2020, 1)];
    expect(latestYears(timeline)).toEqual(ofYear(2021, MOST_CARDS));
  });

  test('is empty where nothing is recorded', () => {
    expect(latestYears([])).toEqual([]);
  });
});

describe('entryPages', () => {
  test('holds every entry once and no more than fits on each page', () => {
    const numbers = Array.from({ length: 2 * MOST_CARDS + 1 }, (_none, place) => place);
    const pages = entryPages(numbers);
    expect(pages.map(({ page, pages: of, items }) => [page, of, items.length])).toEqual([
      [1, 3, MOST_CARDS],
      [2, 3, MOST_CARDS],
      [3, 3, 1],
    ]);
    expect(pages.flatMap(({ items }) => items)).toEqual(numbers);
  });

  test('makes one page of nothing', () => {
    expect(entryPages([])).toEqual([{ page: 1, pages: 1, items: [] }]);
  });
});

describe('furtherPages', () => {
  test('counts from the second', () => {
    expect(furtherPages(ofYear(2020, 2 * MOST_CARDS + 1))).toEqual([2, 3]);
    expect(furtherPages(ofYear(2020, MOST_CARDS))).toEqual([]);
  });
});

describe('nameOfPage', () => {
  test('numbers the pages after the first', () => {
    expect([1, 2].map((page) => nameOfPage('2020', page))).toEqual(['2020', '2020, page 2']);
  });
});
