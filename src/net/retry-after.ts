import { parseHttpDate } from './http-date.ts';

/** A server that asks for more is asked again after a day: a mistyped header must not silence a feed for good. */
const LONGEST_WAIT = 24 * 3600 * 1000;

/**
 * When a `Retry-After` header (RFC 9110, 10.2.3: seconds or a date) allows the next request, in milliseconds since
 * 1970; null where it says nothing, nonsense or a time gone by.
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const time = /^\d+$/.test(header) ? now + Number(header) * 1000 : parseHttpDate(header);
  return time === null || time <= now ? null : Math.min(time, now + LONGEST_WAIT);
}
