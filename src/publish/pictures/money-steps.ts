import { scaleLinear } from 'd3-scale';
import {
  isKnown,
  layersOf,
  paidBy,
  paymentsOf,
  type KnownFigure,
  type Layer,
} from '#record/figures/layers.ts';
import type { RecordedFigure, SeriesHistory } from '#record/figures/recorded.ts';
import { chartNumbers } from '#record/figures/words.ts';
import type { Standing } from '#record/shared/vocabulary.ts';
import type { Day, When } from '#record/shared/when.ts';
import { dateAxis, type DateAxis } from './date-axis.ts';

/** A rectangle: per cent of the width across, pixels down. */
export interface Block {
  firmness: 'firm' | 'conditional';
  x: number;
  width: number;
  y: number;
  height: number;
  /** How much depends on conditions, where that is a part of the commitment. */
  label: string | null;
}

/** One commitment: a step on those before it. */
export interface Step {
  figure: KnownFigure;
  standing: Standing;
  x: number;
  /** Where it ends; the same as `x` where a total of the same date took its place. */
  end: number;
  top: number;
  bottom: number;
  blocks: Block[];
  /** From the lowest to the highest number that sources give, where they differ. */
  range: { top: number; bottom: number } | null;
  /** Its number: `13`, or `+10` on top of another. */
  label: string;
}

/** A deal through time, on its own scale from zero. */
export interface StepPicture {
  height: number;
  base: number;
  /** What its numbers are in: `millions`; null for billions of dollars. */
  mark: string | null;
  ticks: { y: number; label: string }[];
  dates: DateAxis['ticks'];
  steps: Step[];
  /** What was paid so far, by each figure that says so. */
  paid: { figure: KnownFigure; x: number; y: number; label: string }[];
  /** Amounts that nobody has disclosed: an upright thread from what was known then. */
  threads: { figure: RecordedFigure; x: number; y: number }[];
}

const HEIGHT = 156;
const TOP = 20;
const BASE = 128;

/** Draws the commitments of one deal as steps of one thing, with what was paid as a line through them. */
export function drawSteps(history: SeriesHistory, today: Day): StepPicture {
  const layers = layersOf(history);
  const amounts = [...layers.map(highest), ...paymentsOf(history).map(({ amount }) => amount)];
  const { mark, say } = chartNumbers(history.series.unit, amounts);
  const scale = scaleLinear()
    .domain([0, Math.max(...amounts, Number.MIN_VALUE)])
    .nice(4)
    .range([BASE, TOP]);
  const y = (amount: number) => round(scale(amount));
  const axis = dateAxis(history.figures[0]?.date ?? today, today);
  return {
    height: HEIGHT,
    base: BASE,
    mark,
    ticks: scale.ticks(3).map((amount) => ({ y: y(amount), label: say(amount) })),
    dates: axis.ticks,
    steps: layers.map((layer) => stepOf(layer, { history, axis, y, say })),
    paid: paymentsOf(history).map((figure) => ({
      figure,
      x: axis.at(figure.date),
      y: y(figure.amount),
      label: say(figure.amount),
    })),
    threads: history.figures
      .filter((figure) => !isKnown(figure))
      .map((figure) => ({ figure, x: axis.at(figure.date), y: y(topOn(layers, figure.date)) })),
  };
}

interface Scales {
  history: SeriesHistory;
  axis: DateAxis;
  y: (amount: number) => number;
  say: (amount: number) => string;
}

function stepOf(layer: Layer, scales: Scales): Step {
  const { figure, base, until } = layer;
  const { low = figure.amount, high = figure.amount } = figure;
  const { axis, y, say } = scales;
  return {
    figure,
    standing: figure.standing,
    x: axis.at(figure.date),
    end: until ? axis.at(until) : 100,
    top: y(base + figure.amount),
    bottom: y(base),
    blocks: blocksOf(layer, scales),
    range: low < high ? { top: y(base + high), bottom: y(base + low) } : null,
    label: `${base > 0 ? '+' : ''}${say(figure.amount)}`,
  };
}

/** What depends on conditions is drawn so until a payment shows that they were met. */
function blocksOf({ figure, base, until }: Layer, { history, axis, y, say }: Scales): Block[] {
  const top = base + figure.amount;
  const firmTop = top - figure.conditional;
  const turns = figure.conditional > 0 ? paymentsOf(history).map(({ date }) => date) : [];
  const within = turns.filter((date) => date > figure.date && (until === null || date < until));
  const starts = [figure.date, ...within];
  return starts.flatMap((start, place) => {
    const x = axis.at(start);
    const width = round(endOf(starts[place + 1] ?? until, axis) - x);
    const split = Math.min(top, Math.max(firmTop, paidBy(history, start)));
    const block = (firmness: Block['firmness'], from: number, to: number) =>
      to > from && width > 0
        ? [{ firmness, x, width, y: y(to), height: round(y(from) - y(to)), label: null }]
        : [];
    // What payments leave of it is a number that nobody gave.
    const label = split === firmTop && firmTop > base ? say(figure.conditional) : null;
    const conditional = block('conditional', split, top).map((one) => ({ ...one, label }));
    return [...block('firm', base, split), ...conditional];
  });
}

function endOf(end: When | null, axis: DateAxis): number {
  return end ? axis.at(end) : 100;
}

function highest({ figure, base }: Layer): number {
  return base + Math.max(figure.amount, figure.high ?? 0);
}

/** How far commitments had got by a date. */
function topOn(layers: readonly Layer[], date: When): number {
  const then = layers.filter(({ figure, until }) => figure.date <= date && (until === null || until > date));
  return Math.max(0, ...then.map(({ figure, base }) => base + figure.amount));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
