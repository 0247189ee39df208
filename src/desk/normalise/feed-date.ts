import { eastAsianInDigits } from './east-asian-date.ts';
import { isoWeekAsDay } from './iso-week.ts';
import { monthOf } from './month-names.ts';
import { zoneOffset } from './zone-offset.ts';

/**
 * The moment a feed's date means, as ISO 8601 in UTC; null for what is no date, no possible one (31 February) or not
 * between 1990 and two days after `now`. Reads RFC 822 and its kin (`Mon, 5 Jan 2026 10:00:00 EST`,
 * `January 5, 2026`, `Mon Jan 5 10:00:00 2026`), ISO 8601 with its weeks, East Asian dates and Unix time; a date
 * without a zone is taken as UTC.
 */
export function parseFeedDate(text: string, now: Date): string | null {
  const written = text.trim();
  if (written.length > 80) return null;
  const time = unixTime(written) ?? timeOf(written);
  if (!time || time < EARLIEST || time > now.getTime() + 2 * DAY) return null;
  return new Date(time).toISOString();
}

function timeOf(written: string): number | null {
  const usual = readUsual(written);
  if (usual) return toTime(usual);
  const text = isoWeekAsDay(eastAsianInDigits(written));
  const parts = readIso(text) ?? readNumbers(text) ?? readWords(text);
  return parts && toTime(parts);
}

/** Seconds or milliseconds since 1970, as programs write that were never told of RSS. */
function unixTime(text: string): number | null {
  const [, seconds, milliseconds = '000'] = /^(\d{10})(\d{3})?$/.exec(text) ?? [];
  return seconds === undefined ? null : Number(seconds + milliseconds);
}

const EARLIEST = Date.UTC(1990, 0, 1);
const DAY = 86_400_000;

interface Parts {
  year: number;
  /** From 1. */
  month: number;
  day: number;
  clock: string;
  zone: string;
}

/** As RSS asks for dates and nearly all feeds write them (RFC 822, section 5): to look at all other forms takes ten times as long. */
function readUsual(text: string): Parts | null {
  const [, day, name = '', year, clock = '', zone = ''] = USUAL.exec(text) ?? [];
  const month = monthOf(name);
  return month === null ? null : { year: Number(year), month, day: Number(day), clock, zone };
}

const USUAL = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) (GMT|[+-]\d{4})$/;

/** A zone by name only behind a clock: `2026 May` is no year with a zone. */
const ISO =
  /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?|(\d{2})(\d{2}))?(?:(?:T|\s+)(\d[\d:.,]*(?:\s*[ap]\.?m\b\.?)?)\s*([A-Z]{1,5}|[+-]\d{1,2}:?\d{0,2})?(?:\s+[A-Z]{2,5})?|\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{0,2}))?$/i;

function readIso(text: string): Parts | null {
  // Go's default ends in the reading of another clock.
  const match = ISO.exec(text.replace(/\s+m=[+-][\d.]+$/, '').replace(/\s+([+-]\d)/, '$1'));
  if (!match) return null;
  const [, year, month, day, basicMonth, basicDay, clock = '', zone, dayZone = ''] = match;
  return {
    year: Number(year),
    month: Number(month ?? basicMonth ?? 1),
    day: Number(day ?? basicDay ?? 1),
    clock,
    zone: zone ?? dayZone,
  };
}

/** `28.04.2026` is day first; of `4/28/2026` what is above 12 is the day. `5/1/2026` may be either, unless a clock says `PM`. With two digits for the year
 * only month first is certain: `1/28/26`. */
const NUMBERS =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(\d{1,2}:\d.*?))?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{0,2}|[A-Z]{3,4})?$/iu;

function readNumbers(text: string): Parts | null {
  const match = NUMBERS.exec(text);
  if (!match) return null;
  const [, first, mark, second, year, clock = '', zone = ''] = match;
  const isDayFirst = mark === '.' || Number(first) > 12;
  const isMonthFirst = Number(second) > 12 || first === second || /[ap]\.?m/i.test(clock);
  const isShort = year?.length === 2;
  if (isShort ? mark === '.' || !isMonthFirst : !isDayFirst && !isMonthFirst) return null;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { year: fullYear(year ?? ''), month: Number(month), day: Number(day), clock, zone };
}

/** Told by what they look like rather than by where they stand: weekday, month's name, numbers, clock, zone. */
function readWords(written: string): Parts | null {
  // `5 de enero de 2026`, `5 janvier 2026 à 10h30`.
  const text = written.replaceAll(/\bde\b/gi, ' ').replace(/\b(\d{1,2})h(\d{2})\b/i, '$1:$2');
  const clock = /\d{1,2}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?(?:\s*[ap]\.?m\b)?/i.exec(text)?.[0] ?? '';
  const [before = '', after = ''] = clock === '' ? [text, ''] : text.split(clock);
  const month = monthIn(before);
  const numbers =
    `${before} ${after.replace(/[+-]\s*\d{1,2}:?\d{0,2}\b/, '')}`.match(/(?<![\w:])\d{1,4}(?![\d:])/g) ?? [];
  const [first, second] = numbers.length === 2 ? numbers : [];
  if (month === null || first === undefined || second === undefined) return null;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return {
    year: fullYear(year),
    month,
    day: Number(day),
    clock,
    zone: zoneOf(after),
  };
}

/** Weekdays begin like months too, `Mar`, `Mai`: the word next to a number is the month. */
function monthIn(text: string): number | null {
  const words = [...text.matchAll(/(?:(?<=\d[\s.-]*)|(?=\p{L}+[.,]?[\s-]*\d))(?<!\p{L})\p{L}{3,}/gu)].map(
    ([word]) => monthOf(word),
  );
  return words.findLast((month) => month !== null) ?? null;
}

/** RFC 2822, section 4.3: two digits below 50 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

function zoneOf(text: string): string {
  return (
    /[+-]\s*\d{1,2}:?\d{0,2}(?!\d)/.exec(text)?.[0].replace(/\s/g, '') ??
    /\b[A-Z]{1,5}\b/i.exec(text)?.[0] ??
    ''
  );
}

/** Milliseconds; null if the calendar has no such moment. */
function toTime({ year, month, day, clock, zone }: Parts): number | null {
  const date = Date.UTC(year, month - 1, day);
  const time = clockTime(clock);
  const isReal = new Date(date).getUTCMonth() === month - 1 && new Date(date).getUTCDate() === day;
  return isReal && time !== null ? date + time - zoneOffset(zone) : null;
}

/** Milliseconds since midnight; a leap second is the one before it, 24:00 the next midnight. */
function clockTime(clock: string): number | null {
  if (clock === '') return 0;
  const digits = /^\d{4,6}$/.test(clock) ? clock.replaceAll(/(\d\d)(?=\d)/g, '$1:') : clock;
  const match = /^(\d{1,2})(?::(\d{1,2}))?(?::(\d{1,2}))?(?:[.,]\d+)?\s*(?:([ap])\.?m)?$/i.exec(digits);
  if (!match) return null;
  const [hours, minutes, seconds] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  if (hours > 24 || minutes > 59 || seconds > 60) return null;
  return ((hours12(hours, match[4]) * 60 + minutes) * 60 + Math.min(seconds, 59)) * 1000;
}

function hours12(hours: number, half: string | undefined): number {
  if (half === undefined) return hours;
  return (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
