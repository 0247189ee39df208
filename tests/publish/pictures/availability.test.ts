import { describe, expect, test } from 'vitest';
import { laneAt, laneSpan, laneTicks } from '#publish/pictures/availability-lane.ts';
import { allMarks, markId, SHAPES, shapeOf } from '#publish/pictures/availability-marks.ts';
import { day, when } from '../../support/builders.ts';

const END = day('2026-11-28');

describe('laneSpan', () => {
  test('holds whole months, half a year at least, and none after the record', () => {
    expect(laneSpan([when('2026-09-03'), when('2026-11')], END)).toEqual({
      from: '2026-06-01',
      to: '2026-11-30',
    });
    expect(laneSpan([when('2023-03-14'), when('2024-05')], END)).toEqual({
      from: '2023-03-01',
      to: '2024-05-31',
    });
    expect(laneSpan([], END)).toBeNull();
  });
});

describe('laneAt', () => {
  const span = { from: day('2026-06-01'), to: day('2026-11-30') };

  test('gives a day its place and a month its extent, in percent', () => {
    expect(laneAt(span, when('2026-06-01'))).toEqual({ from: 0, to: 0.5, at: 0.3 });
    expect(laneAt(span, when('2026-11'))).toEqual({ from: 83.6, to: 100, at: 91.8 });
  });
});

describe('laneTicks', () => {
  const labels = (from: string, to: string) =>
    laneTicks({ from: day(from), to: day(to) }).map(({ label }) => label);

  test.each([
    ['2026-09-01', '2026-11-30', ['Sep', 'Oct', 'Nov']],
    ['2026-06-01', '2026-11-30', ['Jul', 'Sep', 'Nov']],
    ['2025-08-01', '2026-07-31', ['Oct', '2026', 'Apr', 'Jul']],
    ['2021-06-01', '2026-11-30', ['2022', '2024', '2026']],
  ])('from %s to %s are %j', (from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });
});

describe('the marks', () => {
  test('tell each stage and standing of a shape from all others by form alone', () => {
    const forms = allMarks().map(({ outline, fill, dashes }) => [outline, fill, dashes !== null].join('|'));
    // A limited preview and a preview differ in words.
    expect(new Set(forms).size).toBe(SHAPES.length * 4 * 2);
  });

  test('are known by shape, stage and standing', () => {
    const ids = new Set(allMarks().map(({ id }) => id));
    expect(ids).toContain(markId('circle', { stage: 'preview', standing: 'reported' }));
    expect(ids.size).toBe(SHAPES.length * 5 * 2);
  });

  test('give the leading pair and the third channel compared a shape of their own', () => {
    const leads = [
      { first: 'one', second: 'two' },
      { first: 'api', second: 'one' },
    ];
    expect(['one', 'two', 'api', 'shop'].map((id) => shapeOf(id, leads))).toEqual([
      'circle',
      'square',
      'triangle',
      'diamond',
    ]);
    expect(shapeOf('one', [])).toBe('diamond');
  });
});
