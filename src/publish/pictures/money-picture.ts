import { scaleLinear } from 'd3-scale';
import type { RecordedFigure, SeriesHistory } from '#record/figures/recorded.ts';
import { roundTo } from '#record/shared/round.ts';
import { UNIT_BOUNDS, type Series, type Unit } from '#record/figures/schema.ts';

/** A span of the drawing, in percent of its width from the left. */
export interface Span {
  x: number;
  width: number;
}

/** One figure, drawn as a bar from zero. */
export interface MoneyBar {
  figure: RecordedFigure;
  /** The part that depends on nothing; null if absent. A stub where no amount is known. */
  firm: Span | null;
  /** The part that depends on conditions, after the firm one. */
  conditional: Span | null;
  /** From the lowest to the highest number that sources give, where they differ. */
  range: Span | null;
}

/** Bars of one unit on one scale, series by series, each in order of time. */
export interface MoneyPicture {
  unit: Unit;
  /** Places and numbers of the scale. */
  ticks: { x: number; amount: number }[];
  groups: { series: Series; bars: MoneyBar[] }[];
}

/**
 * Lays out the figures of one unit. All bars begin at zero and share one linear scale, so that lengths can be
 * compared (on a logarithmic one they cannot): shares up to 100%, money up to the largest amount.
 */
export function drawMoney(unit: Unit, histories: readonly SeriesHistory[]): MoneyPicture {
  const ofUnit = histories.filter(({ series }) => series.unit === unit);
  const amounts = ofUnit.flatMap(({ figures }) => figures.map(({ amount = 0, high = amount }) => high));
  const end = UNIT_BOUNDS[unit] ?? Math.max(1, ...amounts);
  const scale = scaleLinear().domain([0, end]).nice(5).range([0, 100]);
  return {
    unit,
    ticks: scale.ticks(5).map((amount) => ({ x: round(scale(amount)), amount })),
    groups: ofUnit.map(({ series, figures }) => ({
      series,
      bars: figures.map((figure) => barOf(figure, scale)),
    })),
  };
}

/** Width of the bar of an amount that nobody has disclosed. */
export const STUB = 6;

/** What is small against the largest amount stays visible as a line. */
const LEAST = 0.3;

function barOf(figure: RecordedFigure, at: (amount: number) => number): MoneyBar {
  const { amount, conditional, low = amount, high = amount } = figure;
  if (amount === undefined || low === undefined || high === undefined)
    return { figure, firm: { x: 0, width: STUB }, conditional: null, range: null };
  const firm = amount - conditional;
  return {
    figure,
    firm: firm > 0 ? span(0, at(firm)) : null,
    conditional: conditional > 0 ? span(at(firm), at(amount)) : null,
    range: low < high ? span(at(low), at(high)) : null,
  };
}

function span(from: number, to: number): Span {
  return { x: round(from), width: round(Math.max(LEAST, to - from)) };
}

/** A hundredth of a percent is finer than any screen shows. */
function round(value: number): number {
  return roundTo(value, 2);
}
