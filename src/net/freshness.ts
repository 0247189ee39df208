import { parseHttpDate } from './http-date.ts';
import { headerOf, type ResponseHeaders } from './response-header.ts';

/**
 * Seconds for which an answer stays fresh, by `Cache-Control: max-age` less its `Age`, or by `Expires`
 * (RFC 9111, 4.2.1); 0 where it may not be kept, null where the server does not say.
 */
export function freshnessOf(headers: ResponseHeaders, now: number): number | null {
  const control = [headers['cache-control'] ?? ''].flat().join(',');
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - ageOf(headers));
  const expires = headerOf(headers, 'expires');
  return expires === null ? null : secondsUntil(expires, headers, now);
}

function ageOf(headers: ResponseHeaders): number {
  const age = headerOf(headers, 'age');
  return age !== null && /^\d{1,10}$/.test(age) ? Number(age) : 0;
}

/** Counted on the server's own clock; a date that cannot be read ("0", "-1") means "already stale". */
function secondsUntil(expires: string, headers: ResponseHeaders, now: number): number {
  const sent = parseHttpDate(headerOf(headers, 'date') ?? '') ?? now;
  const until = parseHttpDate(expires) ?? sent;
  return Math.max(0, Math.round((until - sent) / 1000));
}
