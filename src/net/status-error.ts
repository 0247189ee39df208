import { STATUS_CODES } from 'node:http';
import { tooSlow } from './deadline.ts';
import { FetchError } from './fetch-error.ts';
import { readBody } from './read-body.ts';
import { parseRetryAfter } from './retry-after.ts';
import { headerOf } from './response-header.ts';
import type { Response } from './send-request.ts';
import { webPageIn } from './web-page.ts';

/** What an answer means that brings no feed, by its status and, where it matters, its page. */
export async function statusErrorOf(response: Response, now: number): Promise<FetchError> {
  const { status, headers } = response;
  const retryAfter = parseRetryAfter(headerOf(headers, 'retry-after'), now);
  const page = GUARDED.has(status) ? await pageIn(response) : null;
  response.body.destroy();
  const isCheck = page !== null && page.includes('checks');
  const sent = isCheck || status === 403 ? withPage(page) : '';
  const wait = retryAfter === null ? '' : ` and asks to wait until ${new Date(retryAfter).toISOString()}`;
  return new FetchError(`The server answered ${named(status)}${sent}${wait}.`, {
    mayPass: PASSING.has(status) && !isCheck,
    retryAfter,
  });
}

/** Those that a moment may put right. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Those behind which programs are turned away. */
const GUARDED = new Set([401, 403, 405, 429, 503]);

/** Milliseconds. */
const SOON = 2000;

function named(status: number): string {
  const name = STATUS_CODES[status];
  return name ? `${status} (${name})` : String(status);
}

function withPage(page: string | null): string {
  return page === null ? '' : ` with ${page}`;
}

/** The page only words the report: one that cannot be read, or not soon, is left out. */
async function pageIn(response: Response): Promise<string | null> {
  const timer = setTimeout(() => response.abort(tooSlow(SOON)), SOON);
  const body = await readBody(response, { maxBytes: 64 * 1024 })
    .catch(() => null)
    .finally(() => clearTimeout(timer));
  return body && webPageIn(body.bytes, response.headers);
}
