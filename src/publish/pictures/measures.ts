import { roundTo } from '#record/shared/round.ts';

/** Measures of the picture of the contract, in its own units. */
export const PICTURE = {
  width: 1200,
  labels: 172,
  top: 34,
  pitch: 37,
  bar: 26,
  /** Room below the rows: the days of the lines, and the text of what is pointed at. */
  foot: 48,
  future: 160,
  openEnd: 30,
  character: 6.4,
};

/** A tenth of a unit is finer than any screen shows. */
export function round(value: number): number {
  return roundTo(value, 1);
}
