import { describe, expect, test } from 'vitest';
import { decisionExample, fitWeights, type Example } from '#desk/score/fit.ts';
import { PART_PRIORS, type Part } from '#record/desk-files/features.ts';

function example(isRelevant: boolean, values: Partial<Record<Part, number>>): Example {
  const parts = Object.entries(values).map(([part, value]) => ({ part: part as Part, value, text: '' }));
  return { parts, isRelevant, importance: 1 };
}

function repeat(count: number, one: Example): Example[] {
  return Array.from({ length: count }, () => one);
}

describe('fitWeights', () => {
  test('without examples the weights are the priors', () => {
    expect(fitWeights([]).parts).toEqual(PART_PRIORS);
  });

  test('examples move the parts they have and no other', () => {
    const { parts } = fitWeights([
      ...repeat(40, example(true, { amount: 1 })),
      ...repeat(40, example(false, {})),
    ]);
    expect(parts.amount).toBeGreaterThan(PART_PRIORS.amount);
    expect(parts.parties).toBeCloseTo(PART_PRIORS.parties, 6);
  });

  test('a part never changes sides: it is left out', () => {
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
      expect(others.parts[part as Part]).toBeCloseTo(weight, 9);
    }
  });

  test('an editor’s decisions count, more than a labelled article each', () => {
    const values = example(true, { vocabulary: 1 });
    const decided = fitWeights([decisionExample(values.parts, true)]);
    expect(decided.parts.vocabulary).toBeGreaterThan(fitWeights([values]).parts.vocabulary);
    expect(fitWeights([decisionExample(values.parts, false)]).parts.vocabulary).toBeLessThan(
      PART_PRIORS.vocabulary,
    );
  });
});
