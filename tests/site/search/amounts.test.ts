import { expect, test } from 'vitest';
import { unsignedAmounts } from '#site/search/amounts.ts';

test('unsignedAmounts finds amounts of money, each once, and no other numbers', () => {
  const text =
    'It pays $38\u00a0billion, first €1.5 million; of the $38 billion, 20 billion tokens and $7 are none.';
  expect(unsignedAmounts(text)).toEqual(['38 billion', '1.5 million']);
});
