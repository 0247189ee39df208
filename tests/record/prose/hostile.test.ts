import { describe, expect, test } from 'vitest';
import { unsafeTexts } from '../../support/hostile-prose.ts';

describe('parseProse', () => {
  test('has an answer to whatever its signs are put together to, and nothing of it is code', () => {
    expect(unsafeTexts(27, 3_000)).toEqual([]);
  });
});
