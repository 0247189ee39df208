import { describe, expect, test } from 'vitest';
import { isFirm } from '#record/source/tier.ts';

describe('isFirm', () => {
  test.each(['read', 'same-text', 'quoted'] as const)(
    'a text %s carries a statement by itself',
    (verification) => {
      expect(isFirm(verification)).toBe(true);
    },
  );

  test.each(['relayed', 'cited'] as const)('a text only %s does not', (verification) => {
    expect(isFirm(verification)).toBe(false);
  });
});
