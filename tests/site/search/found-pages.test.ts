import { describe, expect, test } from 'vitest';
import { facetChoices, orderedValues } from '#site/search/facets.ts';
import { countsOf, narrowed } from '#site/search/found-pages.ts';
import { mergeScores, ranked, wordsTogether } from '#site/search/rank.ts';

const INDEX = {
  byDate: ['c', 'b', 'a'],
  facets: new Map([
    [
      'kind',
      new Map([
        ['deal', new Set(['a', 'b'])],
        ['source', new Set(['c'])],
      ]),
    ],
    [
      'year',
      new Map([
        ['2024', new Set(['a'])],
        ['2025', new Set(['b', 'c'])],
      ]),
    ],
    ['milestone', new Map([['yes', new Set(['b'])]])],
  ]),
};

describe('narrowed', () => {
  test('wants one of the values of every facet', () => {
    expect(
      narrowed(
        ['a', 'b', 'c'],
        new Map([
          ['kind', ['deal']],
          ['year', ['2024', '2025']],
        ]),
        INDEX,
      ),
    ).toEqual(['a', 'b']);
    expect(
      narrowed(
        ['a', 'b', 'c'],
        new Map([
          ['kind', ['deal']],
          ['year', ['2025']],
        ]),
        INDEX,
      ),
    ).toEqual(['b']);
  });
});

describe('countsOf', () => {
  test('counts a value as if nothing were chosen in its own facet, and leaves out those without pages', () => {
    const counts = countsOf(['a', 'b'], new Map([['year', ['2024']]]), INDEX);
    expect(counts['year']).toEqual({ 2024: 1, 2025: 1 });
    expect(counts['kind']).toEqual({ deal: 1 });
  });
});

describe('the order of values', () => {
  test('is that of their counts, of years that of time', () => {
    expect(orderedValues('kind', { deal: 1, source: 7, guide: 1 })).toEqual(['source', 'deal', 'guide']);
    expect(orderedValues('year', { 2024: 9, 2025: 1 })).toEqual(['2025', '2024']);
    expect(
      facetChoices([
        ['year', '2024'],
        ['kind', 'deal'],
        ['year', '2025'],
      ]).get('year'),
    ).toEqual(['2025', '2024']);
  });
});

describe('ranked', () => {
  test('puts sources behind what rests on them, and milestones before other entries', () => {
    expect(
      ranked(
        new Map([
          ['a', 1],
          ['b', 0.9],
          ['c', 3],
        ]),
        INDEX,
      ),
    ).toEqual(['b', 'a', 'c']);
  });
});

describe('mergeScores', () => {
  test('keeps the best score of each page', () => {
    expect(
      mergeScores([
        new Map([['a', 1]]),
        new Map([
          ['a', 2],
          ['b', 1],
        ]),
      ]),
    ).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
  });
});

describe('wordsTogether', () => {
  test('leaves out the words that no page has beside the rarest', () => {
    const byWord = new Map([
      ['rare', new Set(['a'])],
      ['common', new Set(['a', 'b', 'c'])],
      ['apart', new Set(['b', 'c'])],
    ]);
    expect(wordsTogether(byWord, 3)).toEqual(['rare', 'common']);
  });

  test('is null where no page has any', () => {
    expect(wordsTogether(new Map([['zeppelin', new Set<string>()]]), 3)).toBeNull();
  });
});
