import { firstDayOf, yearOf, type Day, type When } from '#record/shared/when.ts';
import type { Term } from '#record/terms/schema.ts';
import { stretchOn, type Stretch } from '#record/terms/value-period.ts';
import type { TermHistory } from '#record/terms/ledger.ts';
import { barOf, type Bar } from './bar.ts';
import { dayLines, type DayLine } from './day-lines.ts';
import { marksOf, type Mark } from './marks.ts';
import { PICTURE } from './measures.ts';
import { timeScale, type TimeScale } from './scale.ts';

/** One term: its leading aspect through time. */
export interface Row {
  term: Term;
  y: number;
  bars: Bar[];
  /** Changes by entries that do not begin a bar. */
  marks: Mark[];
  /** The value today. */
  now: Stretch;
}

/** The contract as a picture: rows of terms, bars of values, in units of the drawing. */
export interface ContractPicture {
  width: number;
  height: number;
  rows: Row[];
  ticks: TimeScale['ticks'];
  /** The days marked by a line across all rows. */
  lines: DayLine[];
  today: number;
  /** Where the future ends and open values stop. */
  open: number;
}

/** Lays the contract out; `days` are the dates to mark with a line across all rows. */
export function drawContract(
  ledger: readonly TermHistory[],
  today: Day,
  days: readonly When[],
): ContractPicture {
  const histories = ledger.map((history) => ({ history, stretches: history.aspects[0]?.stretches ?? [] }));
  const drawn = histories.map(({ stretches }) => stretches.filter((stretch) => isDrawn(stretch, today)));
  const scale = timeScale({
    starts: drawn.flat().flatMap(({ from }) => from ?? []),
    today,
    coming: comingYears(drawn.flat(), today),
    edges: { left: PICTURE.labels, today: PICTURE.width - PICTURE.future, right: PICTURE.width },
  });
  return {
    width: PICTURE.width,
    height: PICTURE.top + ledger.length * PICTURE.pitch + PICTURE.foot,
    rows: histories.map(({ history, stretches }, place) => ({
      term: history.term,
      y: PICTURE.top + place * PICTURE.pitch,
      bars: (drawn[place] ?? []).map((stretch) => barOf(history.term, stretch, scale)),
      marks: marksOf(history, today, scale),
      now: stretchOn(stretches, today),
    })),
    ticks: scale.ticks,
    lines: dayLines(days, scale, PICTURE.width - PICTURE.future),
    today: PICTURE.width - PICTURE.future,
    open: PICTURE.openEnd,
  };
}

/** What held before the record is drawn only where its beginning is known and it was something. */
function isDrawn({ from, origin, standing }: Stretch, today: Day): boolean {
  if (from === null || firstDayOf(from) > today) return false;
  return origin !== 'before' || standing !== 'none';
}

/** The years in which values end by their own terms. */
function comingYears(stretches: readonly Stretch[], today: Day): string[] {
  return stretches.flatMap(({ until }) => (until && firstDayOf(until) > today ? [yearOf(until)] : []));
}
