import { describe, expect, test } from 'vitest';
import { drawShares } from '#publish/pictures/money-shares.ts';
import { makeFigure, makeSeries } from '../../support/builders.ts';

const draw = (...figures: ReturnType<typeof makeFigure>[]) =>
  drawShares({ series: makeSeries({ unit: 'percent', kind: 'stake' }), figures });
const shares = (...amounts: number[]) => draw(...amounts.map((amount) => makeFigure({ amount })));

describe('drawShares', () => {
  test('names each number once, the lower one on the left', () => {
    expect(shares(27, 27, 25).dots.map(({ label, isLatest }) => [label, isLatest])).toEqual([
      [null, false],
      ['right', false],
      ['left', true],
    ]);
  });

  test('leads from the first to the latest', () => {
    expect(shares(75, 60, 49).span).toEqual({ from: 75, to: 49 });
    expect(shares(20).span).toBeNull();
  });

  test('has no place for what nobody has disclosed', () => {
    const line = draw(makeFigure({ amount: 45 }), makeFigure({ standing: 'not-disclosed' }));
    expect([line.dots.length, line.undisclosed.length]).toEqual([1, 1]);
  });

  test('frames the range between the lowest and the highest number given', () => {
    const [dot] = draw(makeFigure({ amount: 30, low: 20 })).dots;
    expect(dot?.range).toEqual({ from: 20, to: 30 });
  });
});
