/** Reads the three forms of a date in HTTP (RFC 9110, 5.6.7) as milliseconds since 1970; null for anything else. */
export function parseHttpDate(text: string): number | null {
  // Date.parse reads much more, "0" as the year 2000 among it; and the oldest form, without a zone, as local time.
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return null;
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(time) ? null : time;
}
