import type { DisplayStanding } from '#record/shared/vocabulary.ts';
import { firstDayOf, type Day, type When } from '#record/shared/when.ts';
import type { AspectHistory, TermHistory } from '#record/terms/ledger.ts';
import type { Aspect, Term } from '#record/terms/schema.ts';
import { WITHIN_RECORD, type ValuePeriod } from '#record/terms/value-period.ts';
import { timeScale, type TimeScale } from './scale.ts';

/** One value in its lane; places and widths in per cent of the lane. */
export interface LaneBar {
  x: number;
  width: number;
  standing: DisplayStanding;
  /** The value in the fewest words. */
  label: string;
  /** How wide the lane has to be for the whole label to fit the bar, in pixels. */
  roomFor: number;
  /** Whether nothing says that it ends. */
  isOpen: boolean;
}

/** One aspect of a term through time. */
export interface Lane {
  aspect: Aspect;
  bars: LaneBar[];
}

/** One term: its leading aspect as a lane, the others as thin ones below it. */
export interface LaneRow {
  term: Term;
  lanes: Lane[];
}

/** The contract as rows of lanes on one axis, in per cent of its width. */
export interface LanePicture {
  rows: LaneRow[];
  scale: TimeScale;
  /** Where the day lies to which the record is complete. */
  today: number;
  /** Days marked by a line across all rows, with their places. */
  lines: { day: When; x: number }[];
}

/** Share of the axis that the past takes; the future, of which little is known, is drawn narrow. */
const PAST = 80;

/** Lays the contract out in lanes. `days` are marked by lines across them. */
export function drawLanes(ledger: readonly TermHistory[], today: Day, days: readonly When[]): LanePicture {
  const all = ledger.flatMap(({ aspects }) => aspects.flatMap(({ periods }) => periods));
  const scale = timeScale({
    starts: all.flatMap(({ from, origin }) =>
      from && WITHIN_RECORD[origin] && firstDayOf(from) <= today ? from : [],
    ),
    today,
    coming: all.flatMap(({ until }) => (until && firstDayOf(until) > today ? until.slice(0, 4) : [])),
    edges: { left: 0, today: PAST, right: 100 },
    labelRoom: 13,
  });
  return {
    rows: ledger.map(({ term, aspects }) => ({
      term,
      lanes: aspects.map((history) => laneOf(history, scale)),
    })),
    scale,
    today: PAST,
    lines: days.map((day) => ({ day, x: round(scale.at(day)) })),
  };
}

function laneOf({ aspect, periods }: AspectHistory, scale: TimeScale): Lane {
  return { aspect, bars: periods.map((period) => barOf(period, scale)) };
}

function barOf(period: ValuePeriod, scale: TimeScale): LaneBar {
  const { from, until, replacedFrom, standing } = period;
  const x = from ? scale.at(from) : 0;
  const right = replacedFrom ? scale.at(replacedFrom) : until ? scale.endOf(until) : 100;
  const label = period.short ?? period.value;
  const width = Math.max(0.5, right - x);
  const isOpen = !replacedFrom && !until && standing !== 'none';
  // No label runs across the line of today.
  const share = x < PAST ? Math.min(width, PAST - x) : width;
  return {
    x: round(x),
    width: round(width),
    standing,
    label,
    roomFor: Math.ceil(((label.length * CHARACTER + 12) * 100) / share),
    isOpen,
  };
}

/** Pixels that a character of the axis type takes on average. */
const CHARACTER = 6.6;

/** A hundredth of a per cent is finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
