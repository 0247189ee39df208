import type { Form } from '../entry/vocabulary.ts';
import { FORM_LABELS } from '../entry/vocabulary.ts';
import { shorten } from '../shared/text.ts';
import { firstDayOf, formatWhen, yearOf, type Day, type When } from '../shared/when.ts';
import type { TermHistory } from '../terms/ledger.ts';
import { stretchOn, type Stretch } from '../terms/stretch.ts';
import type { Term } from '../terms/schema.ts';
import { timeScale, type TimeScale } from './scale.ts';

/** One value, drawn. */
export interface Bar {
  x: number;
  width: number;
  form: Form;
  /** The value as far as it fits into the bar; empty where nothing does. */
  label: string;
  /** The whole of it in words. */
  text: string;
  /** Slug of the entry that set it. */
  entry: string | null;
  /** Whether it goes on beyond the day the record is complete to. */
  open: boolean;
}

/** One term: its leading aspect through time. */
export interface Row {
  term: Term;
  y: number;
  bars: Bar[];
  /** The value today. */
  now: Stretch;
}

/** The contract as a picture: rows of terms, bars of values, in units of the drawing. */
export interface ContractPicture {
  width: number;
  height: number;
  rows: Row[];
  ticks: TimeScale['ticks'];
  /** Days of the agreements that changed several things at once. */
  agreements: { x: number; day: When }[];
  today: number;
  /** Where the future ends and open values stop. */
  open: number;
}

/** Measures of the drawing, in its own units. */
export const PICTURE = {
  width: 1200,
  labels: 172,
  top: 34,
  pitch: 37,
  bar: 26,
  future: 160,
  openEnd: 30,
  character: 6.4,
};

/** Lays the contract out; `agreements` are the dates to mark with a line across all rows. */
export function drawContract(
  ledger: readonly TermHistory[],
  today: Day,
  agreements: readonly When[],
): ContractPicture {
  const histories = ledger.map(({ term, aspects }) => ({ term, stretches: aspects[0]?.stretches ?? [] }));
  const drawn = histories.map(({ stretches }) => stretches.filter((stretch) => isDrawn(stretch, today)));
  const scale = timeScale({
    starts: drawn.flat().flatMap(({ from }) => from ?? []),
    today,
    lastYear: lastYearOf(drawn.flat(), today),
    edges: { left: PICTURE.labels, today: PICTURE.width - PICTURE.future, right: PICTURE.width },
  });
  return {
    width: PICTURE.width,
    height: PICTURE.top + ledger.length * PICTURE.pitch + 24,
    rows: histories.map(({ term, stretches }, place) => ({
      term,
      y: PICTURE.top + place * PICTURE.pitch,
      bars: (drawn[place] ?? []).map((stretch) => barOf(term, stretch, scale)),
      now: stretchOn(stretches, today),
    })),
    ticks: scale.ticks,
    agreements: agreements.map((day) => ({ x: scale.at(day), day })),
    today: PICTURE.width - PICTURE.future,
    open: PICTURE.openEnd,
  };
}

/** What held before the record is drawn only where its beginning is known and it was something. */
function isDrawn({ from, origin, standing }: Stretch, today: Day): boolean {
  if (from === null || firstDayOf(from) > today) return false;
  return origin !== 'before' || standing !== 'none';
}

function lastYearOf(stretches: readonly Stretch[], today: Day): string {
  return stretches
    .flatMap(({ until }) => (until ? [yearOf(until)] : []))
    .concat(yearOf(today))
    .reduce((last, year) => (year > last ? year : last));
}

function barOf(term: Term, stretch: Stretch, scale: TimeScale): Bar {
  const end = stretch.replacedFrom ?? null;
  const open = end === null && stretch.until === null;
  const x = stretch.from ? scale.at(stretch.from) : PICTURE.labels;
  const right = end
    ? scale.at(end)
    : stretch.until
      ? scale.endOf(stretch.until)
      : PICTURE.width - PICTURE.future;
  const width = Math.max(3, right - x - 2);
  return {
    x: round(x),
    width: round(width),
    form: stretch.standing,
    label: labelFor(stretch.value, width),
    text: describe(term, stretch),
    entry: stretch.entry,
    open: open && stretch.standing !== 'none',
  };
}

function labelFor(value: string, width: number): string {
  const fits = Math.floor((width - 12) / PICTURE.character);
  return fits < 5 ? '' : shorten(value, fits);
}

function describe(term: Term, { value, standing, from, until }: Stretch): string {
  const since = from ? `, from ${formatWhen(from)}` : '';
  const through = until ? ` through ${formatWhen(until)}` : '';
  return `${term.label}: ${value}${since}${through}. ${FORM_LABELS[standing]}.`;
}

/** A tenth of a unit is finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
