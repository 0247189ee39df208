import { IN_FORCE } from '#record/shared/vocabulary.ts';
import { firstDayOf, yearOf, type Day, type When } from '#record/shared/when.ts';
import type { Term } from '#record/terms/schema.ts';
import { FOLLOWS_VALUE, periodOn, type ValuePeriod } from '#record/terms/value-period.ts';
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
  now: ValuePeriod;
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
  const histories = ledger.map((history) => ({ history, periods: history.aspects[0]?.periods ?? [] }));
  const drawn = histories.map(({ periods }) => periods.filter((period) => isDrawn(period, today)));
  const scale = timeScale({
    starts: drawn.flat().flatMap(({ from }) => from ?? []),
    today,
    coming: comingYears(drawn.flat(), today),
    edges: { left: PICTURE.labels, today: PICTURE.width - PICTURE.future, right: PICTURE.width },
  });
  return {
    width: PICTURE.width,
    height: PICTURE.top + ledger.length * PICTURE.pitch + PICTURE.foot,
    rows: histories.map(({ history, periods }, place) => ({
      term: history.term,
      y: PICTURE.top + place * PICTURE.pitch,
      bars: (drawn[place] ?? []).map((period) => barOf(history.term, period, scale)),
      marks: marksOf(history, today, scale),
      now: periodOn(periods, today),
    })),
    ticks: scale.ticks,
    lines: dayLines(days, scale, PICTURE.width - PICTURE.future),
    today: PICTURE.width - PICTURE.future,
    open: PICTURE.openEnd,
  };
}

/** Values whose beginning is known, and the nothing that one left behind; not the nothing before the first. */
function isDrawn({ from, origin, standing }: ValuePeriod, today: Day): boolean {
  if (from === null || firstDayOf(from) > today) return false;
  return IN_FORCE[standing] || FOLLOWS_VALUE[origin];
}

/** The years in which values end by their own terms. */
function comingYears(periods: readonly ValuePeriod[], today: Day): string[] {
  return periods.flatMap(({ until }) => (until && firstDayOf(until) > today ? [yearOf(until)] : []));
}
