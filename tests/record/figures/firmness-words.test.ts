import { describe, expect, test } from 'vitest';
import { firmnessInWords } from '#record/figures/firmness-words.ts';
import { makeFigure, makeSeries } from '../../support/builders.ts';

describe('firmnessInWords', () => {
  test.each([
    [
      { amount: 38 },
      'amount stated by a party, no conditions on record; whether it is binding is not on record',
    ],
    [
      { amount: 300, standing: 'reported' },
      'amount reported and not confirmed, no conditions on record; whether it is binding is not on record',
    ],
    [{ amount: 50, conditional: 35 }, 'amount stated by a party, $35\u00a0billion on conditions'],
    [{ amount: 11.9, conditional: 11.9 }, 'amount stated by a party, all of it on conditions'],
    [{ amount: 11.8, counts: 'paid' }, 'paid, stated by a party'],
    [{ amount: 38, counts: 'limit' }, 'a limit and not a sum owed, stated by a party'],
    [{ standing: 'not-disclosed' }, null],
  ] as const)('of %o is “%s”', (fields, words) => {
    expect(firmnessInWords(makeFigure(fields), makeSeries({ unit: 'USD billion' }))).toBe(words);
  });
});
