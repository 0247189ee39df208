import { firstDayOf, isDay, lastDayOf, parseWhen, type Day, type When } from './when.ts';

/** A date that a reader typed, or what is wrong with it in a sentence. */
export type ReaderDate = { when: When; problem: null } | { when: null; problem: string };

/**
 * Reads a date as people type it: `27 April 2026`, `27 Apr 2026`, `April 27, 2026`, `2026-04-27`, `Apr 2026`,
 * `2026-04`, `2026`, `today`. Days and months may have one digit. Dates in figures alone, other than ISO 8601,
 * are refused, since 3/4/2026 is two different days.
 *
 * @param today the reader's own date
 */
export function parseReaderDate(text: string, today: Day): ReaderDate {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return refuse('Type a date such as 27 April 2026, April 2026 or 2026.');
  if (typed === 'today') return { when: today, problem: null };
  if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(typed)) {
    return refuse(`"${text.trim()}" could be two dates: write the month in letters, as in 27 April 2026.`);
  }
  const written = isoFrom(typed) ?? wordsFrom(typed);
  if (written === null)
    return refuse(`"${text.trim()}" is not a date such as 27 April 2026, April 2026 or 2026.`);
  const when = parseWhen(written);
  return when ? { when, problem: null } : refuse(`There is no ${text.trim()} in the calendar.`);
}

function refuse(problem: string): ReaderDate {
  return { when: null, problem };
}

function isoFrom(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  return year === undefined ? null : joined(year, month, day);
}

/** Day and month in either order, a comma and an ordinal allowed. */
function wordsFrom(text: string): string | null {
  const found =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.? )?(?<month>[a-z]+)\.?,? (?<year>\d{4})$/.exec(text) ??
    /^(?<month>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/.exec(text);
  const { day, month = '', year = '' } = found?.groups ?? {};
  const place =
    month.length < 3
      ? -1
      : MONTHS.findIndex((name) => name.startsWith(month) || month === `${name.slice(0, 3)}t`);
  return found && place >= 0 ? joined(year, String(place + 1), day) : null;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function joined(...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

/** The day that stands for a month or year: its last one, or `completeTo` in a span that is not over. */
export function dayFor(when: When, completeTo: Day): Day {
  const last = lastDayOf(when);
  return !isDay(when) && firstDayOf(when) <= completeTo && last > completeTo ? completeTo : last;
}
