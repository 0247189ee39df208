import { describe, expect, test } from 'vitest';
import type { TermComparison } from '#record/terms/compare.ts';
import type { Difference } from '#record/terms/difference.ts';
import { summariseComparison } from '#record/terms/summary.ts';
import { makeTerm } from '../../support/builders.ts';

const compared = (...differences: Difference[]): TermComparison[] =>
  differences.map((difference, n) => ({ term: makeTerm({ id: `term-${n}` }), aspects: [], difference }));

describe('summariseComparison', () => {
  test('counts each difference, the strongest first, whatever their order', () => {
    const terms = compared('clarified', 'new', 'unchanged', 'changed', 'clarified', 'changed');
    expect(summariseComparison(terms)).toBe('Of 6 terms, 2 changed, 1 is new and 2 were clarified.');
  });

  test.each<[Difference, string, string]>([
    ['changed', 'changed', 'changed'],
    ['ended', 'ended', 'ended'],
    ['new', 'is new', 'are new'],
    ['not-disclosed', 'is not disclosed', 'are not disclosed'],
    ['clarified', 'was clarified', 'were clarified'],
  ])('says %s of one and of many', (difference, one, many) => {
    expect(summariseComparison(compared(difference))).toBe(`Of 1 term, 1 ${one}.`);
    expect(summariseComparison(compared(difference, difference))).toBe(`Of 2 terms, 2 ${many}.`);
  });

  test('says when nothing changed', () => {
    expect(summariseComparison(compared('unchanged', 'unchanged'))).toBe('None of the 2 terms changed.');
  });
});
