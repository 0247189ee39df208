/**
 * Dates as the record writes them: `2026-04-27`, `27/04/2026`, `27.4.2026` and `April 27, 2026` become
 * `27 April 2026`; `2026-04` and `Apr 2026` become `April 2026`. The day comes first in `3/4/2026`, as in Britain.
 */
export function withDates(query: string): string {
  return query
    .replaceAll(ISO, (match, year: string, month: string, day?: string) =>
      written(match, { day, month, year }),
    )
    .replaceAll(NUMBERS, (match, first: string, second: string, year: string) => {
      const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
      return written(match, { day, month, year });
    })
    .replaceAll(MONTH_FIRST, (_match, month: string, day: string) => `${Number(day)} ${fullName(month)}`)
    .replaceAll(DAY_FIRST, (_match, day: string, month: string) => `${Number(day)} ${fullName(month)}`)
    .replaceAll(MONTH_AND_YEAR, (_match, month: string, year: string) => `${fullName(month)} ${year}`);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\b\\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?![\d.,]\d)`;

const ISO = /(?<![\d-])(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?![\d-])/g;
const NUMBERS = /(?<![\d./])(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g;
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\s+${DAY}\b(?!\d),?`, 'gi');
const DAY_FIRST = new RegExp(String.raw`\b${DAY}\s+(?:of\s+)?${MONTH}`, 'gi');
const MONTH_AND_YEAR = new RegExp(String.raw`\b${MONTH},?\s+(\d{4})\b`, 'gi');

function written(
  match: string,
  { day, month, year }: { day: string | undefined; month: string; year: string },
): string {
  const name = MONTHS[Number(month) - 1];
  if (!name) return match;
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

function fullName(month: string): string {
  return MONTHS.find((name) => name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase())) ?? month;
}
