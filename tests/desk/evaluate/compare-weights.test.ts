import { describe, expect, test } from 'vitest';
import { changedWeights, lossesOf } from '#desk/evaluate/compare-weights.ts';
import { fitWeights } from '#desk/score/fit.ts';

const priors = fitWeights([]);
const figures = {
  prAuc: 0.95,
  precisionAtRecall90: 0.9,
  milestonesFound: 11,
  milestones: 11,
  macroRecall: 0.9,
};

describe('changedWeights', () => {
  test('names what moved, the largest change first', () => {
    const parts = { ...priors.parts, parties: priors.parts.parties + 0.2, amount: priors.parts.amount + 1 };
    const [first, second, ...others] = changedWeights(priors, { ...priors, parts });
    expect([first?.split(' ')[0], second?.split(' ')[0], others]).toEqual(['amount', 'parties', []]);
    expect(changedWeights(priors, priors)).toEqual([]);
  });
});

describe('lossesOf', () => {
  test('counts what the set is found worse by, and lets chance pass', () => {
    expect(lossesOf(figures, { ...figures, prAuc: 0.941 })).toEqual([]);
    expect(lossesOf(figures, { ...figures, prAuc: 0.9, milestonesFound: 10 })).toEqual([
      'PR-AUC 0.950 → 0.900',
      'milestones found 11 → 10',
    ]);
  });
});
