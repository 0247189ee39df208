import { describe, expect, test } from 'vitest';
import { groupByCurrency } from '#record/figures/currencies.ts';
import type { Unit } from '#record/figures/units.ts';
import { makeFigure, makeSeries } from '../../support/builders.ts';

const inUnit = (unit: Unit) => ({
  series: makeSeries({ unit }),
  figures: [makeFigure({ amount: 1 })],
});

describe('groupByCurrency', () => {
  test('keeps currencies apart, millions with billions, and leaves out what is no money', () => {
    const units = ['USD billion', 'EUR million', 'percent', 'GW', 'USD million', 'shares'] as const;
    const groups = groupByCurrency(units.map(inUnit));
    expect(
      groups.map(({ currency, histories }) => [currency, histories.map(({ series }) => series.unit)]),
    ).toEqual([
      ['USD', ['USD billion', 'USD million']],
      ['EUR', ['EUR million']],
    ]);
  });
});
