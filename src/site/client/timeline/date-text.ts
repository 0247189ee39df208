/** By how precisely a date is known: the length of its text. */
const FORMATS: Record<number, Intl.DateTimeFormat> = {
  4: format({ year: 'numeric' }),
  7: format({ month: 'long', year: 'numeric' }),
  10: format({ day: 'numeric', month: 'long', year: 'numeric' }),
};

/** A date as the pages write it: `27 April 2026`, `June 2024`, `2021`. */
export function dateText(date: string): string {
  return FORMATS[date.length]?.format(new Date(date)) ?? date;
}

function format(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
}
