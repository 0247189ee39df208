import { describe, expect, test } from 'vitest';
import { chartNumbers, formatAmount, formatFigure, remarksOn, seriesTitle } from '#record/figures/words.ts';
import { makeFigure, makeSeries } from '../../support/builders.ts';

const SPACE = '\u00a0';

describe('formatAmount', () => {
  test.each([
    [250, '$250 billion'],
    [11.9, '$11.9 billion'],
    [0.4938, '$493.8 million'],
    [0.003, '$3 million'],
  ])('writes %d billion as %s, with a space that does not break', (amount, text) => {
    expect(formatAmount(amount, 'USD billion')).toBe(text.replace(' ', SPACE));
  });

  test.each([
    [32.5, 'percent', '32.5%'],
    [4, 'EUR billion', '€4 billion'],
    [0.25, 'EUR billion', '€250 million'],
    [250, 'EUR million', '€250 million'],
    [1234, 'USD million', '$1.234 billion'],
    [0.5, 'GBP million', '£0.5 million'],
    [4.5, 'GW', '4.5 GW'],
    [0.3, 'GW', '300 MW'],
    [1200, 'MW', '1.2 GW'],
    [2_500_000, 'shares', '2,500,000 shares'],
    [1200, 'units', '1,200 units'],
  ] as const)('writes %d %s as %s', (amount, unit, text) => {
    expect(formatAmount(amount, unit)).toBe(text.replace(' ', SPACE));
  });
});

describe('chartNumbers', () => {
  test.each([
    ['USD billion', [1, 0.5], null, '0.5'],
    ['USD billion', [0.25, 0.5], 'millions', '500'],
    ['GBP million', [0.25, 0.5], '£ millions', '0.5'],
    ['shares', [2000, 3000], 'shares', '3,000'],
  ] as const)('of %s says in what %j are', (unit, amounts, mark, last) => {
    const numbers = chartNumbers(unit, amounts);
    expect([numbers.mark, numbers.say(amounts[1])]).toEqual([mark, last]);
  });
});

describe('formatFigure', () => {
  test('says that an amount is not disclosed', () => {
    expect(formatFigure(makeFigure({ standing: 'not-disclosed' }), 'USD billion')).toBe('Not disclosed');
  });

  test('gives both ends of a range', () => {
    expect(formatFigure(makeFigure({ amount: 20, high: 25 }), 'percent')).toBe('20% to 25%');
    expect(formatFigure(makeFigure({ amount: 20, low: 15 }), 'percent')).toBe('15% to 20%');
  });
});

describe('remarksOn', () => {
  test('says nothing of a stated commitment by itself', () => {
    expect(remarksOn(makeFigure({ amount: 1 }), 'USD billion')).toEqual([]);
  });

  test('says what is counted, what is conditional and who says so', () => {
    const figure = makeFigure({ amount: 50, conditional: 35, counts: 'total', standing: 'reported' });
    expect(remarksOn(figure, 'USD billion')).toEqual([
      'total so far',
      `$35${SPACE}billion on conditions`,
      'reported',
    ]);
  });

  test('says where all of it depends on conditions', () => {
    expect(remarksOn(makeFigure({ amount: 5, conditional: 5 }), 'USD billion')).toEqual([
      'all on conditions',
    ]);
  });
});

describe('seriesTitle', () => {
  const parties = new Map(['acme', 'bolt'].map((id) => [id, { id, name: id.toUpperCase(), aliases: [] }]));
  const title = (kind: 'investment' | 'purchase' | 'payment' | 'stake', what?: string) =>
    seriesTitle(makeSeries({ kind, by: 'acme', to: 'bolt', what }), parties);

  test.each([
    ['investment', 'ACME invests in BOLT'],
    ['purchase', 'ACME buys from BOLT'],
    ['payment', 'ACME pays BOLT'],
    ['stake', 'ACME has an interest in BOLT'],
  ] as const)('of %s says who does it to whom', (kind, words) => {
    expect(title(kind)).toBe(words);
  });

  test('says what it is', () => {
    expect(title('purchase', 'cloud services')).toBe('ACME buys from BOLT: cloud services');
  });
});
