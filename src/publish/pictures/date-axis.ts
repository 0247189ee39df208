import { daysBetween, firstDayOf, type Day, type When } from '#record/shared/when.ts';
import { formatWhenShort } from '#record/shared/format-when.ts';

/** An axis on which all days are equally wide, in per cent. */
export interface DateAxis {
  at(when: When): number;
  ticks: { x: number; label: string }[];
}

/** Beyond this place a label would leave the picture. */
const LAST_LABEL = 84;
const MOST_LABELS = 4;
const LONG = 36;

/** From the month of the first date to a day, with at most four labels: years, or months where that is too coarse. */
export function dateAxis(first: When, last: Day): DateAxis {
  const from = firstDayOf(first);
  const days = Math.max(1, daysBetween(from, last));
  const at = (when: When) => round((daysBetween(from, firstDayOf(when)) / days) * 100);
  const ticks = labelled(from, last).map((when) => ({
    x: Math.max(0, at(when)),
    label: formatWhenShort(when),
  }));
  return { at, ticks: ticks.filter(({ x }) => x <= LAST_LABEL) };
}

function labelled(from: Day, last: Day): When[] {
  const [start, end] = [monthOf(from), monthOf(last)];
  const months = Array.from({ length: end - start + 1 }, (_none, place) => start + place);
  const isLong = months.length > LONG;
  const candidates = isLong ? months.filter((month) => month % 12 === 0) : months;
  const step = Math.ceil(candidates.length / MOST_LABELS);
  return candidates.filter((_month, place) => place % step === 0).map((month) => toWhen(month, isLong));
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

function toWhen(month: number, isYear: boolean): When {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return (isYear ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`) as When;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
