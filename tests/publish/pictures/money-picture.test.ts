import { describe, expect, test } from 'vitest';
import { figuresBySeries, type RecordedFigure } from '#record/figures/recorded.ts';
import { STUB, drawMoney } from '#publish/pictures/money-picture.ts';
import { makeFigure, makeSeries } from '../../support/builders.ts';
import { readThisRecord } from '../../support/this-record.ts';

const draw = (...figures: RecordedFigure[]) => drawMoney('USD billion', [{ series: makeSeries(), figures }]);
const barsOf = (...figures: RecordedFigure[]) => draw(...figures).groups[0]!.bars;

describe('drawMoney', () => {
  test('begins each bar at zero and makes it as long as its amount', () => {
    const [large, small] = barsOf(makeFigure({ amount: 100 }), makeFigure({ amount: 25 }));
    expect(large).toMatchObject({ firm: { x: 0, width: 100 }, conditional: null, range: null });
    expect(small?.firm).toEqual({ x: 0, width: 25 });
  });

  test('keeps the conditional part apart, after the firm one', () => {
    const [bar, upTo] = barsOf(
      makeFigure({ amount: 50, conditional: 35 }),
      makeFigure({ amount: 10, conditional: 10 }),
    );
    expect([bar?.firm, bar?.conditional]).toEqual([
      { x: 0, width: 30 },
      { x: 30, width: 70 },
    ]);
    expect([upTo?.firm, upTo?.conditional]).toEqual([null, { x: 0, width: 20 }]);
  });

  test('frames the range between the lowest and the highest number given', () => {
    const [both, high] = barsOf(
      makeFigure({ amount: 60, low: 40, high: 100 }),
      makeFigure({ amount: 50, high: 70 }),
    );
    expect(both?.range).toEqual({ x: 40, width: 60 });
    expect(high?.range).toEqual({ x: 50, width: 20 });
  });

  test('keeps room for the highest number of a range', () => {
    expect(draw(makeFigure({ amount: 60, high: 100 })).ticks.at(-1)).toEqual({ x: 100, amount: 100 });
  });

  test('draws a stub for what nobody has disclosed', () => {
    const [bar] = barsOf(makeFigure({ standing: 'not-disclosed' }));
    expect(bar).toMatchObject({ firm: { x: 0, width: STUB }, conditional: null, range: null });
  });

  test('keeps the smallest amount visible', () => {
    const [, tiny] = barsOf(makeFigure({ amount: 300 }), makeFigure({ amount: 0.001 }));
    expect(tiny?.firm?.width).toBeGreaterThan(0);
  });

  test('measures shares against the whole, whatever the largest of them', () => {
    const shares = {
      series: makeSeries({ id: 'share', unit: 'percent' }),
      figures: [makeFigure({ amount: 27 })],
    };
    const picture = drawMoney('percent', [
      shares,
      { series: makeSeries(), figures: [makeFigure({ amount: 500 })] },
    ]);
    expect(picture.groups).toHaveLength(1);
    expect(picture.groups[0]?.bars[0]?.firm).toEqual({ x: 0, width: 27 });
    expect(picture.ticks.map(({ amount }) => amount)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  test('draws this record within its scale', async () => {
    const { series, entries } = await readThisRecord();
    for (const unit of ['USD billion', 'percent'] as const) {
      const { groups } = drawMoney(unit, figuresBySeries(series, entries));
      const spans = groups.flatMap(({ bars }) =>
        bars.flatMap((bar) => [bar.firm, bar.conditional, bar.range]),
      );
      expect(spans.length).toBeGreaterThan(10);
      expect(spans.filter((span) => span && span.x + span.width > 100.02)).toEqual([]);
    }
  });
});
