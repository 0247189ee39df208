import { describe, expect, test } from 'vitest';
import type { Difference } from '#record/terms/difference.ts';
import { summariseComparison } from '#record/terms/summary.ts';

/** Terms with one aspect each; a list makes a term of several. */
const compared = (...terms: (Difference | Difference[])[]) =>
  terms.map((term) => {
    const aspects = [term].flat().map((difference) => ({ difference }));
    return { difference: aspects[0]!.difference, aspects };
  });

describe('summariseComparison', () => {
  test('counts the terms that changed, their parts and those that ended', () => {
    const terms = compared(['changed', 'ended', 'unchanged'], 'new', 'unchanged', 'clarified');
    expect(summariseComparison(terms)).toBe('2 of 4 terms changed, in 3 parts; 1 of them ended.');
  });

  test('leaves out what there is none of', () => {
    expect(summariseComparison(compared('published', 'unchanged'))).toBe('1 of 2 terms changed.');
  });

  test.each<Difference>(['clarified', 'unchanged'])('counts %s as no change', (difference) => {
    expect(summariseComparison(compared(difference, difference))).toBe('None of the 2 terms changed.');
  });
});
