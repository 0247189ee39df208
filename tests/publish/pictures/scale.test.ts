import { describe, expect, test } from 'vitest';
import { timeScale } from '#publish/pictures/scale.ts';
import { dayAfter, dayBefore, type Day } from '#record/shared/when.ts';
import { day, when } from '../../support/builders.ts';

const EDGES = { left: 100, today: 900, right: 1000 };

const scaleOf = (starts: string[], today = '2024-06-30', ...coming: string[]) =>
  timeScale({ starts: starts.map(when), today: day(today), coming, edges: EDGES });

const widthOf = (scale: ReturnType<typeof scaleOf>, year: string) =>
  scale.endOf(when(year)) - scale.at(when(year));

describe('timeScale', () => {
  test('runs from the first year to the end of the last', () => {
    const scale = scaleOf(['2020-05-01', '2022'], '2024-06-30', '2026', '2025');
    expect(scale.at(when('2020'))).toBe(100);
    expect(scale.endOf(when('2026'))).toBeCloseTo(1000);
  });

  test('ends the past with today and begins the future the day after', () => {
    const scale = scaleOf(['2020']);
    expect(scale.endOf(day('2024-06-30'))).toBe(900);
    expect(scale.at(day('2024-07-01'))).toBe(900);
    expect(scale.at(day('2024-06-30'))).toBeLessThan(900);
  });

  test('never goes back, from the day before the first year to the day after the last', () => {
    for (const today of ['2022-01-01', '2022-06-30', '2022-12-30', '2022-12-31']) {
      const scale = scaleOf(['2021-02-01', '2021-02-02', '2022'], today, '2023');
      for (let at: Day = day('2020-12-31'); at < '2024-01-02'; at = dayAfter(at)) {
        expect(scale.at(at), `${at}, seen on ${today}`).toBeGreaterThanOrEqual(scale.at(dayBefore(at)));
        expect(scale.endOf(at)).toBeLessThanOrEqual(1000);
        expect(scale.at(at)).toBeGreaterThanOrEqual(100);
      }
    }
  });

  test('takes a year or month from its first day through its last', () => {
    const scale = scaleOf(['2020']);
    expect(scale.at(when('2021'))).toBe(scale.at(day('2021-01-01')));
    expect(scale.endOf(when('2021'))).toBe(scale.at(day('2022-01-01')));
    expect(scale.endOf(when('2021-02'))).toBe(scale.at(day('2021-03-01')));
  });

  test('makes years wider in which more begins, and lets none vanish', () => {
    const scale = scaleOf(['2020', '2022-01-01', '2022-05-01', '2022-07']);
    expect(widthOf(scale, '2022')).toBeGreaterThan(2 * widthOf(scale, '2020'));
    expect(widthOf(scale, '2020')).toBeGreaterThan(widthOf(scale, '2021'));
    expect(widthOf(scale, '2021')).toBeGreaterThan(20);
  });

  test('gives what is left of the year and each later year the same room', () => {
    const scale = scaleOf(['2020'], '2024-06-30', '2026');
    expect(widthOf(scale, '2025')).toBeCloseTo(100 / 3);
    expect(widthOf(scale, '2026')).toBeCloseTo(100 / 3);
    expect(scale.at(when('2025')) - 900).toBeCloseTo(100 / 3);
  });

  test('gives a year no room in the future on its last day', () => {
    const scale = scaleOf(['2020'], '2024-12-31', '2026');
    expect(scale.endOf(day('2024-12-31'))).toBe(900);
    expect(scale.ticks.map(({ year }) => year).filter((year) => year === '2025')).toHaveLength(1);
    expect(widthOf(scale, '2025')).toBeCloseTo(50);
  });

  test('ends with today where nothing lies ahead', () => {
    expect(scaleOf(['2020'], '2024-12-31').endOf(when('2024'))).toBe(900);
  });

  test('marks the years where they begin, those without room for their label left out', () => {
    const wide = scaleOf(['2020', '2022'], '2022-06-30');
    expect(wide.ticks).toEqual(['2020', '2021', '2022'].map((year) => ({ year, x: wide.at(when(year)) })));
    const { ticks } = scaleOf(['1980'], '2024-06-30', '2040');
    expect(ticks.length).toBeGreaterThan(10);
    for (const [place, { x }] of ticks.slice(1).entries())
      expect(x - ticks[place]!.x).toBeGreaterThanOrEqual(34);
  });

  test('labels the years in which something ends, whatever else gives way', () => {
    const years = (...coming: string[]) =>
      scaleOf(['2020'], '2024-06-30', ...coming)
        .ticks.map(({ year }) => year)
        .filter((year) => year > '2024');
    expect(years('2031')).toEqual(['2025', '2028', '2031']);
    expect(years('2031', '2027')).toEqual(['2027', '2031']);
  });

  test('starts with this year where nothing has begun', () => {
    expect(scaleOf([]).at(when('2024'))).toBe(100);
  });
});
