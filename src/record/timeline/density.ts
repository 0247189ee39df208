import type { Entry } from '../entry/entry.ts';
import { groupByYear } from './group.ts';

/** How much of the record a year holds. */
export interface YearDensity {
  year: string;
  count: number;
  /** How many of them are key milestones. */
  key: number;
  /** Heights of the two bars in parts of 100, the fullest year's being 100; what is there is never less than 3. */
  height: number;
  keyHeight: number;
}

/** Every year from the first to the last with an entry, oldest first; those without any between them are there too. */
export function densityOf(timeline: readonly Pick<Entry, 'date' | 'key'>[]): YearDensity[] {
  const groups = new Map(groupByYear(timeline).map(({ year, entries }) => [year, entries]));
  const most = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  return yearsBetween([...groups.keys()].toSorted()).map((year) => {
    const entries = groups.get(year) ?? [];
    const key = entries.filter((entry) => entry.key).length;
    const { length: count } = entries;
    return { year, count, key, height: heightOf(count, most), keyHeight: heightOf(key, most) };
  });
}

function yearsBetween(years: readonly string[]): string[] {
  const [first, last] = [Number(years[0] ?? 0), Number(years.at(-1) ?? -1)];
  return Array.from({ length: last - first + 1 }, (_none, place) => String(first + place).padStart(4, '0'));
}

const LEAST_HEIGHT = 3;

function heightOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(LEAST_HEIGHT, Math.round((100 * count) / most));
}
