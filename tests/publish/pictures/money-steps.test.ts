import { describe, expect, test } from 'vitest';
import { figuresBySeries, type RecordedFigure } from '#record/figures/recorded.ts';
import { drawSteps, type StepPicture } from '#publish/pictures/money-steps.ts';
import { day, makeFigure, makeSeries } from '../../support/builders.ts';
import { readThisRecord } from '../../support/this-record.ts';

const TODAY = day('2026-01-01');
const draw = (...figures: RecordedFigure[]) => drawSteps({ series: makeSeries(), figures }, TODAY);
const heights = ({ steps }: StepPicture) => steps.map(({ top, bottom }) => bottom - top);

describe('drawSteps', () => {
  test('sets each commitment on those before it, from zero and to scale', () => {
    const picture = draw(
      makeFigure({ date: '2024-01-01', amount: 25 }),
      makeFigure({ date: '2025-01-01', amount: 75 }),
    );
    const [first, second] = picture.steps;
    expect(first).toMatchObject({ x: 0, end: 100, bottom: picture.base, label: '25' });
    expect(second).toMatchObject({ bottom: first?.top, label: '+75' });
    expect(heights(picture)[1]).toBeCloseTo(3 * heights(picture)[0]!, 1);
  });

  test('ends a step where a total takes its place', () => {
    const [single, total] = draw(
      makeFigure({ date: '2024-01-01', amount: 1 }),
      makeFigure({ date: '2025-01-01', amount: 13, counts: 'total' }),
    ).steps;
    expect(single?.end).toBe(total?.x);
    expect(total).toMatchObject({ end: 100, label: '13' });
  });

  test('draws what was paid as points on one line, and no step for it', () => {
    const paid = [11.6, 11.8, 11.9].map((amount, place) =>
      makeFigure({ date: `2025-0${place + 1}-01`, amount, counts: 'paid' }),
    );
    const picture = draw(makeFigure({ date: '2024-01-01', amount: 13 }), ...paid);
    expect(picture.steps).toHaveLength(1);
    expect(picture.paid.map(({ figure }) => figure.amount)).toEqual([11.6, 11.8, 11.9]);
    expect(picture.paid.every(({ y }) => y > picture.steps[0]!.top && y < picture.base)).toBe(true);
  });

  test('keeps the conditional part apart, on top of the firm one, until it is paid', () => {
    const [step] = draw(
      makeFigure({ date: '2024-01-01', amount: 50, conditional: 35 }),
      makeFigure({ date: '2025-01-01', amount: 50, counts: 'paid' }),
    ).steps;
    const [firm, conditional, met] = step!.blocks;
    expect(step?.blocks.map(({ firmness }) => firmness)).toEqual(['firm', 'conditional', 'firm']);
    expect(conditional).toMatchObject({ x: 0, y: step?.top, label: '35' });
    expect(conditional!.y + conditional!.height).toBeCloseTo(firm!.y, 1);
    expect(met!.x).toBeCloseTo(conditional!.x + conditional!.width, 1);
  });

  test('shows the range between the lowest and the highest number given, and keeps room for it', () => {
    const picture = draw(makeFigure({ date: '2024-01-01', amount: 60, low: 40, high: 100 }));
    const [step] = picture.steps;
    expect(step?.range?.top).toBeLessThan(step!.top);
    expect(step?.range?.bottom).toBeGreaterThan(step!.top);
    expect(step?.range?.top).toBeGreaterThanOrEqual(0);
  });

  test('counts in millions where all is below a billion', () => {
    const small = draw(makeFigure({ date: '2024-01-01', amount: 0.02, conditional: 0.008 }));
    expect(small.mark).toBe('millions');
    expect([small.steps[0]?.label, small.steps[0]?.blocks[1]?.label]).toEqual(['20', '8']);
    expect(draw(makeFigure({ date: '2024-01-01', amount: 2 })).mark).toBeNull();
  });

  test('has an upright thread and no step for what nobody has disclosed', () => {
    const picture = draw(
      makeFigure({ date: '2024-01-01', amount: 10 }),
      makeFigure({ date: '2025-01-01', standing: 'not-disclosed' }),
    );
    expect(picture.steps).toHaveLength(1);
    expect(picture.threads).toMatchObject([{ y: picture.steps[0]!.top }]);
  });

  test('draws each figure of this record within its picture', async () => {
    const { series, entries, site } = await readThisRecord();
    for (const history of figuresBySeries(series, entries)) {
      const { steps, paid, threads, height } = drawSteps(history, site.completeTo);
      const xs = [
        ...steps.flatMap(({ x, end }) => [x, end]),
        ...paid.map(({ x }) => x),
        ...threads.map(({ x }) => x),
      ];
      expect(xs.filter((x) => x < 0 || x > 100)).toEqual([]);
      expect(steps.flatMap(({ top, bottom }) => [top, bottom]).filter((y) => y < 0 || y > height)).toEqual(
        [],
      );
    }
  });
});
