import { describe, expect, test } from 'vitest';
import { commitmentParts, firmnessOf } from '#record/figures/parts.ts';
import type { RecordedFigure } from '#record/figures/recorded.ts';
import { makeFigure, makeSeries } from '../../support/builders.ts';

const partsOf = (...figures: RecordedFigure[]) =>
  commitmentParts({ series: makeSeries(), figures }).map(({ firmness, from, to }) => [firmness, from, to]);

describe('commitmentParts', () => {
  test('lays single commitments end to end, each with its conditions last', () => {
    expect(partsOf(makeFigure({ amount: 38 }), makeFigure({ amount: 50, conditional: 35 }))).toEqual([
      ['firm', 0, 38],
      ['firm', 38, 53],
      ['conditional', 53, 88],
    ]);
  });

  test('lets a total take the place of what is before it and beside it', () => {
    const third = makeFigure({ date: '2023-01-23', amount: 10 });
    const total = makeFigure({ date: '2023-01-23', amount: 13, counts: 'total' });
    expect(partsOf(makeFigure({ date: '2019', amount: 1 }), total, third)).toEqual([['firm', 0, 13]]);
  });

  test('takes the latest payment as part of what was committed', () => {
    const payments = [11.6, 11.8, 11.9].map((amount) => makeFigure({ amount, counts: 'paid' }));
    expect(partsOf(makeFigure({ amount: 13 }), ...payments)).toEqual([
      ['paid', 0, 11.9],
      ['firm', 11.9, 13],
    ]);
  });

  test('holds a condition for met where all is paid', () => {
    const agreed = makeFigure({ amount: 50, conditional: 35 });
    expect(partsOf(agreed, makeFigure({ amount: 50, counts: 'paid' }))).toEqual([['paid', 0, 50]]);
    expect(partsOf(agreed, makeFigure({ amount: 20, counts: 'paid' }))).toEqual([
      ['paid', 0, 20],
      ['conditional', 20, 50],
    ]);
  });

  test('lays what is still to come on what was paid', () => {
    expect(
      partsOf(makeFigure({ amount: 4, counts: 'paid' }), makeFigure({ amount: 6, counts: 'open' })),
    ).toEqual([
      ['paid', 0, 4],
      ['firm', 4, 10],
    ]);
  });

  test('takes the sums of periods for no commitment, but their limit', () => {
    const series = makeSeries({ kind: 'payment' });
    const period = makeFigure({ amount: 0.9 });
    const limit = makeFigure({ amount: 38, counts: 'limit' });
    expect(commitmentParts({ series, figures: [period] })).toEqual([]);
    expect(commitmentParts({ series, figures: [period, limit] })).toMatchObject([
      { firmness: 'limit', from: 0, to: 38 },
    ]);
  });

  test('has no part for what nobody has disclosed', () => {
    expect(partsOf(makeFigure({ standing: 'not-disclosed' }))).toEqual([]);
  });
});

describe('firmnessOf', () => {
  test.each([
    [{ amount: 1 }, 'investment', 'firm'],
    [{ amount: 1, conditional: 1 }, 'purchase', 'conditional'],
    [{ amount: 1, counts: 'paid' }, 'investment', 'paid'],
    [{ amount: 1 }, 'payment', 'paid'],
    [{ amount: 1, counts: 'open' }, 'payment', 'firm'],
    [{ amount: 1, counts: 'limit' }, 'payment', 'limit'],
    [{ standing: 'not-disclosed' }, 'purchase', null],
  ] as const)('of %o in a series of %s is %s', (fields, kind, firmness) => {
    expect(firmnessOf(makeFigure(fields), kind)).toBe(firmness);
  });
});
