import { describe, expect, test } from 'vitest';
import { pairsAmongGrouped, pairsWithOthers } from '#desk/evaluate/pairs.ts';
import {
  averagePrecision,
  suggestionThreshold,
  precisionAtRecall,
  recallOfMilestones,
} from '#desk/evaluate/ranking.ts';

const scored = [
  { score: 0.9, milestone: 'a' },
  { score: 0.8, milestone: undefined },
  { score: 0.7, milestone: 'a' },
  { score: 0.1, milestone: 'b' },
  { score: 0.1, milestone: undefined },
];

describe('ranking figures', () => {
  test('average precision adds precision at each step of recall', () => {
    expect(averagePrecision(scored)).toBeCloseTo((1 + 2 / 3 + 3 / 5) / 3, 9);
  });

  test('articles of one score are one step, whatever their order', () => {
    const same = scored.map((it) => ({ ...it, score: 1 }));
    expect(averagePrecision(same)).toBeCloseTo(3 / 5, 9);
  });

  test('precision at a recall is the best reached from there on', () => {
    expect(precisionAtRecall(scored, 0.5)).toBeCloseTo(2 / 3, 9);
    expect(precisionAtRecall(scored, 0.9)).toBeCloseTo(3 / 5, 9);
  });

  test('the threshold finds every milestone, and is 0.4 where a higher one would too', () => {
    expect(suggestionThreshold(scored)).toBe(0.1);
    expect(suggestionThreshold(scored.filter(({ milestone }) => milestone !== 'b'))).toBe(0.4);
  });

  test('recall is told for each milestone', () => {
    expect(recallOfMilestones(scored, 0.5)).toEqual(
      new Map([
        ['a', 1],
        ['b', 0],
      ]),
    );
  });
});

describe('pair figures', () => {
  const placements = [
    { group: 'g', story: '1' },
    { group: 'g', story: '1' },
    { group: 'g', story: '2' },
    { group: 'h', story: '2' },
    { group: undefined, story: '1' },
    { group: undefined, story: '3' },
    { group: undefined, story: '3' },
  ];

  test('among grouped articles the others do not count', () => {
    expect(pairsAmongGrouped(placements)).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
  });

  test('with others an article of no group is wrong beside one that has a group', () => {
    expect(pairsWithOthers(placements)).toEqual({ precision: 1 / 4, recall: 1 / 3, f1: 2 / 7 });
  });
});
