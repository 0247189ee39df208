import { formatWhenShort } from '#record/shared/format-when.ts';
import { daysBetween, firstDayOf, lastDayOf, type Day, type When } from '#record/shared/when.ts';

/** Whole months that a lane shows, first and last day. */
export interface LaneSpan {
  from: Day;
  to: Day;
}

/** A label under which a month begins; places are in percent of the lane. */
export interface LaneTick {
  at: number;
  label: string;
}

/** Where a date lies on a lane, in percent: a day is a point, a month or year has an extent. */
export interface LanePlace {
  at: number;
  from: number;
  to: number;
}

/**
 * The months from the first of these dates to the last, half a year at least, and none after that of `completeTo`;
 * null if there are no dates.
 */
export function laneSpan(dates: readonly When[], completeTo: Day): LaneSpan | null {
  const [first, last] = [dates.map(firstDayOf).toSorted()[0], dates.map(lastDayOf).toSorted().at(-1)];
  if (!first || !last) return null;
  const end = [last, completeTo].toSorted()[0]!.slice(0, 7) as When;
  const latestStart = startOf(monthNumber(end) + 1 - LEAST_MONTHS);
  const from = [firstDayOf(first.slice(0, 7) as When), latestStart].toSorted()[0]!;
  return { from, to: lastDayOf(end) };
}

const LEAST_MONTHS = 6;

/** Where a date lies. */
export function laneAt(span: LaneSpan, when: When): LanePlace {
  const [from, to] = [percent(span, firstDayOf(when), 0), percent(span, lastDayOf(when), 1)];
  return { from, to, at: round((from + to) / 2) };
}

/** Months, quarters or years where they begin, or every other year: as many as have room for their labels. */
export function laneTicks(span: LaneSpan): LaneTick[] {
  const months = daysBetween(span.from, span.to) / AVERAGE_MONTH;
  const step = STEPS.find((size) => months / size <= MOST_TICKS) ?? LONGEST_STEP;
  const starts = monthStarts(span).filter((start) => monthNumber(start) % step === 0);
  return starts.map((start) => ({ at: percent(span, start, 0), label: labelOf(start) }));
}

const AVERAGE_MONTH = 30.44;
const STEPS = [1, 2, 3, 6, 12];
const LONGEST_STEP = 24;
const MOST_TICKS = 4;

function monthStarts({ from, to }: LaneSpan): Day[] {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  return Array.from({ length: last - first + 1 }, (_none, place) => startOf(first + place));
}

/** Months since the year nought. */
function monthNumber(when: When): number {
  return Number(when.slice(0, 4)) * 12 + Number(when.slice(5, 7)) - 1;
}

function startOf(month: number): Day {
  const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}-01` as Day;
}

/** A January says its year, since it begins one. */
function labelOf(start: Day): string {
  return start.slice(5, 7) === '01' ? start.slice(0, 4) : formatWhenShort(start).split(' ')[1]!;
}

function percent({ from, to }: LaneSpan, day: Day, later: 0 | 1): number {
  const days = daysBetween(from, to) + 1;
  return round((100 * (daysBetween(from, day) + later)) / days);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
