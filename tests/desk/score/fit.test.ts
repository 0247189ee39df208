import { describe, expect, test } from 'vitest';
import { decisionExample, fitWeights, type Example } from '#desk/score/fit.ts';
import { FEATURE_PRIORS, type Feature } from '#record/desk-files/features.ts';

function example(isRelevant: boolean, values: Partial<Record<Feature, number>>): Example {
  const features = Object.entries(values).map(([feature, value]) => ({
    feature: feature as Feature,
    value,
    text: '',
  }));
  return { features, isRelevant, importance: 1 };
}

function repeat(count: number, one: Example): Example[] {
  return Array.from({ length: count }, () => one);
}

describe('fitWeights', () => {
  test('without examples the weights are the priors', () => {
    expect(fitWeights([]).parts).toEqual(FEATURE_PRIORS);
  });

  test('examples move the parts they have and no other', () => {
    const { parts } = fitWeights([
      ...repeat(40, example(true, { amount: 1 })),
      ...repeat(40, example(false, {})),
    ]);
    expect(parts.amount).toBeGreaterThan(FEATURE_PRIORS.amount);
    expect(parts.parties).toBeCloseTo(FEATURE_PRIORS.parties, 6);
  });

  test('a feature never changes sides: it is left out', () => {
    const { parts } = fitWeights([
      ...repeat(40, example(false, { amount: 1 })),
      ...repeat(40, example(true, {})),
    ]);
    expect(parts.amount).toBe(0);
  });

  test('the same examples give the same weights, in any order', () => {
    const examples = [
      example(true, { parties: 1 }),
      example(false, { nobody: 1 }),
      example(false, { against: 0.5 }),
    ];
    const [some, others] = [fitWeights(examples), fitWeights(examples.toReversed())];
    for (const [part, weight] of Object.entries(some.parts)) {
      expect(others.parts[part as Feature]).toBeCloseTo(weight, 9);
    }
  });

  test('an editor’s decisions count, more than a labelled article each', () => {
    const values = example(true, { vocabulary: 1 });
    const decided = fitWeights([decisionExample(values.features, true)]);
    expect(decided.parts.vocabulary).toBeGreaterThan(fitWeights([values]).parts.vocabulary);
    expect(fitWeights([decisionExample(values.features, false)]).parts.vocabulary).toBeLessThan(
      FEATURE_PRIORS.vocabulary,
    );
  });
});
