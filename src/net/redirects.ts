import { parseWebAddress } from '#record/shared/web-address.ts';
import { FetchFault } from './fetch-error.ts';
import { headerOf } from './response-header.ts';
import type { Response } from './send-request.ts';

/** The answer at the end of the redirects, and what they say about the address that was asked. */
export interface Landing {
  response: Response;
  url: string;
  movedTo: string | null;
  downgraded: boolean;
}

interface Hop {
  from: URL;
  to: URL;
  isPermanent: boolean;
}

/**
 * Asks an address and follows at most five redirects, each to an http or https address without credentials. A step
 * from https to http is followed (feeds are public) and reported, but never recommended as the new address.
 */
export async function followRedirects(
  start: string,
  send: (url: URL) => Promise<Response>,
): Promise<Landing> {
  let url = parseWebAddress(start);
  if (!url) throw new FetchFault('The address is not an http or https address without credentials.');
  const hops: Hop[] = [];
  for (;;) {
    const response = await send(url);
    if (!REDIRECTS.has(response.status)) return landingOf(response, url, hops);
    response.body.destroy();
    const hop = hopOf(response, url);
    if (hops.length === MOST_HOPS) throw new FetchFault(`It redirects more than ${MOST_HOPS} times.`);
    if (wasAt(hop.to, [...hops, hop])) throw new FetchFault('It redirects in a circle.');
    hops.push(hop);
    url = hop.to;
  }
}

const MOST_HOPS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

function hopOf({ status, headers }: Response, from: URL): Hop {
  const location = headerOf(headers, 'location');
  if (location === null) throw new FetchFault(`It redirects (${status}) without saying where to.`);
  const to = URL.canParse(location, from) ? parseWebAddress(new URL(location, from).href) : null;
  if (!to) throw new FetchFault(`It redirects (${status}) to something that is no http or https address.`);
  to.hash = '';
  return { from, to, isPermanent: PERMANENT.has(status) };
}

function wasAt(url: URL, hops: readonly Hop[]): boolean {
  return hops.some(({ from }) => from.href === url.href);
}

function landingOf(response: Response, url: URL, hops: readonly Hop[]): Landing {
  const downgraded = hops.some(({ from, to }) => from.protocol === 'https:' && to.protocol === 'http:');
  const moved = hops.length > 0 && hops.every(({ isPermanent }) => isPermanent) && !downgraded;
  return { response, url: url.href, movedTo: moved ? url.href : null, downgraded };
}
