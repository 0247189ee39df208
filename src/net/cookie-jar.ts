import { parseCookie, type Cookie } from 'undici';
import type { ResponseHeaders } from './response-header.ts';

/** The cookies of one chain of redirects; forgotten with it. */
export interface CookieJar {
  /** Takes what an answer of this address sets. */
  keep(from: URL, headers: ResponseHeaders): void;
  /** The `Cookie` header for an address; null if there is none to send. */
  headerFor(to: URL): string | null;
}

/** Some sites lead to a page that sets a cookie and back again; without it they would do so for ever (RFC 6265, 5). */
export function openCookieJar(): CookieJar {
  const kept = new Map<string, Kept>();
  return {
    keep: (from, headers) => {
      for (const line of [headers['set-cookie'] ?? []].flat().slice(0, MOST)) {
        const cookie = parseCookie(line);
        if (!cookie || line.length > LONGEST || !isOwn(from.hostname, cookie)) continue;
        kept.set([cookie.name, domainOf(cookie) ?? from.hostname, cookie.path].join('\n'), { cookie, from });
      }
    },
    headerFor: (to) => {
      const fitting = [...kept.values()].filter((one) => isFor(to, one)).map(({ cookie }) => cookie);
      return fitting.length === 0 ? null : fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
  };
}

interface Kept {
  cookie: Cookie;
  from: URL;
}

const MOST = 50;

/** In characters. */
const LONGEST = 4096;

function domainOf({ domain }: Cookie): string | null {
  return domain?.replace(/^\./, '').toLowerCase() || null;
}

/** A host sets cookies for itself and the domain above it, not for a whole top-level domain. */
function isOwn(host: string, cookie: Cookie): boolean {
  const domain = domainOf(cookie);
  return domain === null || domain === host || (domain.includes('.') && host.endsWith(`.${domain}`));
}

function isFor(to: URL, { cookie, from }: Kept): boolean {
  const domain = domainOf(cookie);
  const isHost = to.hostname === (domain ?? from.hostname) || to.hostname.endsWith(`.${domain}`);
  const isPath = to.pathname.startsWith(cookie.path ?? '/');
  return isHost && isPath && (!cookie.secure || to.protocol === 'https:');
}
