import { addDays as addDaysTo } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';

/** A date as it is known: `2026-04-27`, `2024-06` or `2021`. Each is also a valid `<time datetime>`. */
export type When = string & { readonly __brand: 'When' };

/** A date known to the day. */
export type Day = When & { readonly __day: true };

export type Precision = 'day' | 'month' | 'year';

/** The date in a text, or null when it is none (`2026-02-30`, `April`, `26-1-1`). */
export function parseWhen(text: string): When | null {
  return SHAPE.test(text) && isValid(toDate(text as When)) ? (text as When) : null;
}

/** The day in a text, or null when it is none or not known to the day. */
export function parseDay(text: string): Day | null {
  const when = parseWhen(text);
  return when && isDay(when) ? when : null;
}

export function precisionOf(when: When): Precision {
  return when.length === 10 ? 'day' : when.length === 7 ? 'month' : 'year';
}

export function isDay(when: When): when is Day {
  return precisionOf(when) === 'day';
}

/**
 * Orders dates, older first. A month or a year comes before its first day's events, which is just how
 * their texts compare: `2021` < `2021-01` < `2021-01-01`.
 */
export function compareWhen(a: When, b: When): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first day of the span a date stands for: `2024-06` begins on `2024-06-01`. */
export function firstDayOf(when: When): Day {
  return `${when}${'-01-01'.slice(when.length === 4 ? 0 : when.length === 7 ? 3 : 6)}` as Day;
}

/** The last day of the span a date stands for: `2024-06` ends on `2024-06-30`. */
export function lastDayOf(when: When): Day {
  if (isDay(when)) return when;
  if (precisionOf(when) === 'year') return `${when}-12-31` as Day;
  return dayOf(lastDayOfMonth(toDate(when)));
}

/** The day before: what was last in force when something changed on `day`. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

/** The day after: the first on which a value that ran through `day` is no longer in force. */
export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}

/** The day so many days later, or earlier if negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(addDaysTo(toDate(day), days));
}

/** Days from one day to another; negative if the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY;
}

/** The year, for grouping and addresses. */
export function yearOf(when: When): string {
  return when.slice(0, 4);
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Of the years that four digits can write, 0000 is none. */
const SHAPE = /^(?!0000)\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Local midnight of its first day. */
function toDate(when: When): Date {
  return parseISO(firstDayOf(when));
}

/** Not by `format`, which brings the names of months in a language and doubles what every command loads. */
function dayOf(date: Date): Day {
  return formatISO(date, { representation: 'date' }) as Day;
}
