import { parseWebAddress } from '#record/shared/web-address.ts';
import { openCookieJar } from './cookie-jar.ts';
import { FetchError } from './fetch-error.ts';
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
  /** What was sent from there. */
  cookie: string | null;
}

/** Asks one address of a chain; `cookie` is the `Cookie` header of what the chain has set so far. */
export type SendStep = (url: URL, cookie: string | null) => Promise<Response>;

/**
 * Asks an address and follows at most five redirects, each to an http or https address without credentials. A step
 * from https to http is followed (feeds are public) and reported, but never recommended as the new address.
 */
export async function followRedirects(start: string, send: SendStep): Promise<Landing> {
  const first = parseWebAddress(start);
  if (!first) throw new FetchError('The address is not an http or https address without credentials.');
  let url: URL = first;
  const hops: Hop[] = [];
  const jar = openCookieJar();
  for (;;) {
    const cookie = jar.headerFor(url);
    const response = await send(url, cookie);
    if (!REDIRECTS.has(response.status)) return landingOf(response, url, hops);
    response.body.destroy();
    const hop: Hop = { ...hopOf(response, url), cookie };
    jar.keep(url, response.headers);
    if (hops.length === MOST_HOPS) throw new FetchError(`It redirects more than ${MOST_HOPS} times.`);
    if (wasAt({ url: hop.to, cookie: jar.headerFor(hop.to) }, [...hops, hop]))
      throw new FetchError('It redirects in a circle.');
    hops.push(hop);
    url = hop.to;
  }
}

const MOST_HOPS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

function hopOf({ status, headers }: Response, from: URL): Omit<Hop, 'cookie'> {
  const location = headerOf(headers, 'location');
  if (location === null) throw new FetchError(`It redirects (${status}) without saying where to.`);
  const to = URL.canParse(location, from) ? parseWebAddress(new URL(location, from).href) : null;
  if (!to) throw new FetchError(`It redirects (${status}) to something that is no http or https address.`);
  to.hash = '';
  return { from, to, isPermanent: PERMANENT.has(status) };
}

/** The same address with another cookie is not the same question. */
function wasAt({ url, cookie }: { url: URL; cookie: string | null }, hops: readonly Hop[]): boolean {
  return hops.some((hop) => hop.from.href === url.href && hop.cookie === cookie);
}

function landingOf(response: Response, url: URL, hops: readonly Hop[]): Landing {
  const downgraded = hops.some(({ from, to }) => from.protocol === 'https:' && to.protocol === 'http:');
  const isElsewhere = hops.length > 0 && hops[0]?.from.href !== url.href;
  const moved = isElsewhere && hops.every(({ isPermanent }) => isPermanent) && !downgraded;
  return { response, url: url.href, movedTo: moved ? url.href : null, downgraded };
}
