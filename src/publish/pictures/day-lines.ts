import { compareWhen, type When } from '#record/shared/when.ts';
import { round } from './measures.ts';
import type { TimeScale } from './scale.ts';

/** A day marked by a line across all rows. */
export interface DayLine {
  x: number;
  day: When;
  /** On which side of the line its date is written; null if there is no room. */
  side: 'start' | 'end' | null;
}

/** Lines at these days, oldest first, dates beside them wherever they do not run into each other. */
export function dayLines(days: readonly When[], scale: TimeScale, right: number): DayLine[] {
  const places = days.toSorted(compareWhen).map((day) => ({ day, x: round(scale.at(day)) }));
  let taken = 0;
  return places.map(({ day, x }, index) => {
    const next = places[index + 1]?.x ?? right;
    const side = x - DATE_ROOM >= taken ? 'end' : x >= taken && x + DATE_ROOM <= next ? 'start' : null;
    if (side) taken = side === 'end' ? x : x + DATE_ROOM;
    return { x, day, side };
  });
}

/** Room for `27 Apr 2026` and a little air. */
const DATE_ROOM = 78;
