import { describe, expect, test } from 'vitest';
import { FIRM } from '#record/source/tier.ts';

describe('FIRM', () => {
  test.each(['read', 'same-text', 'quoted'] as const)(
    'a text %s carries a statement by itself',
    (verification) => {
      expect(FIRM[verification]).toBe(true);
    },
  );

  test.each(['relayed', 'cited'] as const)('a text only %s does not', (verification) => {
    expect(FIRM[verification]).toBe(false);
  });
});
