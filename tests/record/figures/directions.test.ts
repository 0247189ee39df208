import { expect, test } from 'vitest';
import { directionsBetween } from '#record/figures/directions.ts';
import type { Series } from '#record/figures/schema.ts';
import { makeFigure, makeSeries } from '../../support/builders.ts';

const deal = (fields: Partial<Series>) => ({ series: makeSeries(fields), figures: [makeFigure()] });

test('directionsBetween keeps apart who pays whom, and leaves out others and shares', () => {
  const directions = directionsBetween(
    ['acme', 'bolt'],
    [
      deal({ id: 'funding', by: 'acme', to: 'bolt' }),
      deal({ id: 'hosting', by: 'bolt', to: 'acme', kind: 'purchase' }),
      deal({ id: 'fees', by: 'bolt', to: 'acme', kind: 'payment' }),
      deal({ id: 'elsewhere', by: 'bolt', to: 'corvo' }),
      deal({ id: 'stake', by: 'acme', to: 'bolt', kind: 'stake', unit: 'percent' }),
    ],
  );
  expect(
    directions.map(({ by, to, histories }) => [by, to, histories.map(({ series }) => series.id)]),
  ).toEqual([
    ['acme', 'bolt', ['funding']],
    ['bolt', 'acme', ['hosting', 'fees']],
  ]);
});
