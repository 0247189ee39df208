import { describe, expect, test } from 'vitest';
import { unsafeTexts } from '../../support/hostile-prose.ts';

describe('parseProse', () => {
  test('has an answer to two hundred thousand texts put together from its signs, and nothing of them is code', () => {
    for (let seed = 100; seed < 120; seed += 1) expect([seed, unsafeTexts(seed, 10_000)]).toEqual([seed, []]);
  });
});
