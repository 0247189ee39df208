import type { Finding } from '#record/shared/issue.ts';
import { parseReaderDate } from '#record/shared/reader-date.ts';
import { lastDayOf, parseWhen, type Day } from '#record/shared/when.ts';
import { quoted } from './found-text.ts';

/**
 * Why a text is no date, with the date that was probably meant. Of dates in figures only those are read that can be one
 * day alone: 27/04/2026 is, 03/04/2026 may be two.
 *
 * @param message what to say where nothing more exact is known
 */
export function dateFinding(written: string, message: string): Finding {
  const mark = written.match(ODD_MARKS)?.[0];
  const meant = meantDates(written.replace(new RegExp(ODD_MARKS, 'gu'), '-').trim());
  const fix = meant.length === 0 ? (monthEnd(written) ?? EXAMPLE) : `Write ${meant.join(' or ')}.`;
  if (mark === undefined) return { rule: 'bad-date', message, fix };
  return {
    rule: 'bad-date',
    message: `${quoted(written)} is not a date: it holds the character ${codeOf(mark)}, which looks like a hyphen.`,
    fix,
  };
}

const EXAMPLE = 'Write 2026-04-27, 2024-06 or 2021, with plain hyphens.';

/** What a day past the end of its month may be told. */
function monthEnd(text: string): string | null {
  const month = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseWhen(text.slice(0, 7)) : null;
  return month && `That month ends on ${lastDayOf(month)}.`;
}

/** Hyphens and dashes beyond ASCII, and the minus sign. */
const ODD_MARKS = /[\u00ad\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/u;

function codeOf(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The dates that a text may stand for, as content writes them; none where it is none. */
function meantDates(text: string): string[] {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)?.slice(1).join('-');
  const ofTime = /^(\d{4}-\d{2}-\d{2})[T ]\d.*$/.exec(text)?.[1];
  const byYear = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text)?.slice(1);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  const written = [
    compact,
    ofTime,
    byYear && joined(byYear),
    monthFirst && joined([monthFirst[2], monthFirst[1]]),
    parseReaderDate(text, NO_DAY).when,
    ...inEitherOrder(text),
  ];
  return [
    ...new Set(written.filter((date) => date && date !== NO_DAY && parseWhen(date) !== null)),
  ] as string[];
}

/** `today` is a date for readers, never for content. */
const NO_DAY = '0001-01-01' as Day;

function inEitherOrder(text: string): string[] {
  const [, one, other, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return year === undefined ? [] : [joined([year, other, one]), joined([year, one, other])];
}

function joined(parts: (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}
