import type { Day } from '#record/shared/when.ts';

/** A piece of the axis drawn at one pace: first and last day, where it starts and how wide it is, in per cent. */
export type AxisSpan = [from: Day, to: Day, start: number, width: number];

/** Days since 1970-01-01, the unit of the range input. */
export function numberOf(day: Day): number {
  return Date.parse(day) / DAY;
}

/** The day of a number. */
export function dayOf(number: number): Day {
  return new Date(number * DAY).toISOString().slice(0, 10) as Day;
}

/** Where a day lies on the axis, in per cent; days beyond its ends lie on them. */
export function placeOf(spans: readonly AxisSpan[], day: Day): number {
  const span = spans.find(([, to]) => day <= to) ?? spans.at(-1)!;
  const [from, to, start, width] = span;
  const share = (numberOf(day) - numberOf(from)) / (numberOf(to) - numberOf(from) + 1);
  return start + width * Math.min(1, Math.max(0, share));
}

/** The day at a place on the axis. */
export function dayAt(spans: readonly AxisSpan[], place: number): Day {
  const span = spans.find(([, , start, width]) => place < start + width) ?? spans.at(-1)!;
  const [from, to, start, width] = span;
  const share = Math.min(1, Math.max(0, (place - start) / width));
  const length = numberOf(to) - numberOf(from) + 1;
  return dayOf(numberOf(from) + Math.min(length - 1, Math.floor(share * length)));
}

const DAY = 86_400_000;
