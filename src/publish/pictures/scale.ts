import {
  dayAfter,
  daysBetween,
  firstDayOf,
  lastDayOf,
  yearOf,
  type Day,
  type When,
} from '#record/shared/when.ts';

/** A span of time drawn at one pace. */
interface Span {
  from: Day;
  to: Day;
  start: number;
  width: number;
}

/** From days to horizontal places, in the picture's units. */
export interface TimeScale {
  /** Where the first moment of a date lies. */
  at(when: When): number;
  /** Where the last moment of a date lies. */
  endOf(when: When): number;
  /** Years and where each begins; those whose label would run into the next are left out. */
  ticks: Tick[];
}

/** A year and where it begins. */
export interface Tick {
  year: string;
  x: number;
}

/**
 * A scale on which years in which more changed are wider, nearly in proportion, and none vanishes. Time after `today` is drawn at a steady, narrow pace in a part of its own.
 */
export function timeScale(options: {
  /** The start of everything drawn. */
  starts: readonly When[];
  today: Day;
  /** Years ahead in which something ends; the scale runs to the last one, and each gets its label. */
  coming: readonly string[];
  /** Left edge, place of today, right edge. */
  edges: { left: number; today: number; right: number };
}): TimeScale {
  const { starts, today, coming, edges } = options;
  const lastYear = [yearOf(today), ...coming].toSorted().at(-1) ?? yearOf(today);
  const first = Number(yearOf(starts.toSorted()[0] ?? today));
  const past = yearsBetween(first, Number(yearOf(today)));
  const spans = [
    ...spread(past, { from: edges.left, to: edges.today }, (year) => pace(starts, year, today), today),
    ...futureSpans(today, lastYear, edges),
  ];
  return {
    at: (when) => place(spans, firstDayOf(when)),
    endOf: (when) => place(spans, dayAfter(lastDayOf(when))),
    ticks: readableTicks(spans, coming),
  };
}

/** What is in force now is read most: its year gets more room than its events alone would give it. */
const PRESENT_COUNTS = 1.6;

/** Room that a year's label needs. */
const LABEL_ROOM = 34;

function pace(starts: readonly When[], year: string, today: Day): number {
  const eventful = 0.6 + starts.filter((start) => yearOf(start) === year).length ** 0.9;
  return year === yearOf(today) ? eventful * PRESENT_COUNTS : eventful;
}

function yearsBetween(first: number, last: number): string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_none, place) => String(first + place));
}

/** The years as wide as they weigh; of the last one only what lies before `today`, inclusive. */
function spread(
  years: readonly string[],
  room: { from: number; to: number },
  weigh: (year: string) => number,
  today: Day,
): Span[] {
  const total = years.reduce((sum, year) => sum + weigh(year), 0);
  let start = room.from;
  return years.map((year, index) => {
    const width = ((room.to - room.from) * weigh(year)) / total;
    const to = index === years.length - 1 ? today : lastDayOf(year as When);
    const span = { from: firstDayOf(year as When), to, start, width };
    start += width;
    return span;
  });
}

/** The rest of the year, of which nothing is left on its last day, and the years after it. */
function futureSpans(today: Day, lastYear: string, edges: { today: number; right: number }): Span[] {
  const endOfYear = lastDayOf(yearOf(today) as When);
  const rest = today < endOfYear ? [{ from: dayAfter(today), to: endOfYear }] : [];
  const years = yearsBetween(Number(yearOf(today)) + 1, Number(lastYear)) as When[];
  const spans = [...rest, ...years.map((year) => ({ from: firstDayOf(year), to: lastDayOf(year) }))];
  const width = (edges.right - edges.today) / spans.length;
  return spans.map((span, index) => ({ ...span, start: edges.today + index * width, width }));
}

function place(spans: readonly Span[], day: Day): number {
  const span = spans.find(({ to }) => day <= to) ?? spans.at(-1);
  if (!span) return 0;
  const passed = daysBetween(span.from, day) / (daysBetween(span.from, span.to) + 1);
  return span.start + span.width * Math.min(1, Math.max(0, passed));
}

/** Years where they begin; the coming ones first, then every other one whose label has room beside those there are. */
function readableTicks(spans: readonly Span[], coming: readonly string[]): Tick[] {
  const years = spans
    .filter(({ from }) => from.endsWith('-01-01'))
    .map(({ from, start }) => ({ year: yearOf(from), x: start }));
  const [wanted, others] = [true, false].map((isComing) =>
    years.filter(({ year }) => coming.includes(year) === isComing),
  );
  return [...(wanted ?? []), ...(others ?? [])].reduce(addReadable, []).toSorted((a, b) => a.x - b.x);
}

function addReadable(ticks: Tick[], tick: Tick): Tick[] {
  return ticks.every(({ x }) => Math.abs(tick.x - x) >= LABEL_ROOM) ? [...ticks, tick] : ticks;
}
