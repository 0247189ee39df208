import { describe, expect, test } from 'vitest';
import { dayLines } from '#publish/pictures/day-lines.ts';
import type { TimeScale } from '#publish/pictures/scale.ts';
import { when } from '../../support/builders.ts';

/** A scale that puts each year where the test says. */
const scaleAt = (places: Record<string, number>): TimeScale => ({
  at: (date) => places[date] ?? 0,
  endOf: () => 0,
  ticks: [],
  spans: [],
});
const sidesAt = (...places: number[]) => {
  const years = places.map((x, index) => [String(2001 + index), x] as const);
  const days = years.map(([year]) => when(year)).toReversed();
  return dayLines(days, scaleAt(Object.fromEntries(years)), 1000).map(({ side }) => side);
};

describe('dayLines', () => {
  test('puts the dates before their lines where there is room, oldest first', () => {
    const lines = dayLines([when('2002'), when('2001')], scaleAt({ 2001: 200, 2002: 400 }), 1000);
    expect(lines).toEqual([
      { x: 200, day: '2001', side: 'end' },
      { x: 400, day: '2002', side: 'end' },
    ]);
  });

  test('puts the second of two close dates after its line', () => {
    expect(sidesAt(400, 440)).toEqual(['end', 'start']);
  });

  test('leaves out a date with room on neither side', () => {
    expect(sidesAt(400, 440, 480)).toEqual(['end', null, 'end']);
    expect(sidesAt(400, 990)).toEqual(['end', 'end']);
    expect(sidesAt(940, 990)).toEqual(['end', null]);
  });
});
