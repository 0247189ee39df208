import { describe, expect, test } from 'vitest';
import type { RecordedFigure } from '#record/figures/recorded.ts';
import type { Series } from '#record/figures/schema.ts';
import { drawDeals } from '#publish/pictures/money-deals.ts';
import { day, makeFigure, makeSeries } from '../../support/builders.ts';

const deal = (fields: Partial<Series>, ...figures: RecordedFigure[]) => ({
  series: makeSeries(fields),
  figures,
});
const one = makeFigure({ date: '2024', amount: 2 });
const two = makeFigure({ date: '2025', amount: 4 });
const draw = (...histories: ReturnType<typeof deal>[]) =>
  drawDeals(histories, { today: day('2026-01-01'), contractParties: ['acme', 'bolt'] });

describe('drawDeals', () => {
  test('keeps the deals of the contract apart from those of others, and leaves out shares', () => {
    const { between, others } = draw(
      deal({ id: 'ours', by: 'acme', to: 'bolt' }, one),
      deal({ id: 'theirs', by: 'bolt', to: 'corvo' }, one),
      deal({ id: 'share', by: 'acme', to: 'bolt', kind: 'stake', unit: 'percent' }, one),
    );
    const idsOf = (deals: typeof between) => deals.map(({ history }) => history.series.id);
    expect([idsOf(between), idsOf(others)]).toEqual([['ours'], ['theirs']]);
  });

  test('draws no length where there is nothing to compare it with', () => {
    const { others } = draw(deal({}, one), deal({ kind: 'payment' }, one));
    expect(others.map(({ steps, periods }) => [steps, periods])).toEqual([
      [null, []],
      [null, []],
    ]);
  });

  test('gives a deal its own scale, whatever the largest of them', () => {
    const { others } = draw(deal({}, one, two), deal({}, one, makeFigure({ date: '2025', amount: 500 })));
    const [small, large] = others.map(({ steps }) => steps!);
    expect(small!.base - small!.steps[1]!.top).toBeGreaterThan(50);
    expect([small, large].map((steps) => steps!.ticks.at(-1)!.label)).toEqual(['6', '600']);
  });

  test('draws payments by periods as bars from zero, and none for their limit', () => {
    const limit = makeFigure({ amount: 38, counts: 'limit' });
    const [payments] = draw(deal({ kind: 'payment' }, one, two, limit)).others;
    expect(payments?.steps).toBeNull();
    expect(payments?.periods.map(({ width }) => width)).toEqual([50, 100]);
  });
});
