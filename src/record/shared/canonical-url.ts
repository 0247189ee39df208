import { parseWebAddress } from './web-address.ts';

/**
 * Normalises an address so that two addresses of one text are equal: `reuters.com/a` for
 * `HTTP://www.Reuters.com:80/a/?utm_source=x#top`. For comparing only, never for linking. Null if the text is not
 * an http or https address.
 *
 * Left out: the scheme, a leading `www.` (publishers serve both), default ports, the fragment, tracking
 * parameters, trailing slashes. Other parameters are kept, ordered by name: on many sites they name the text.
 * Letter case in path and query is kept; percent-encodings are normalised (RFC 3986, section 6.2.2).
 */
export function canonicalUrl(text: string): string | null {
  const url = parseWebAddress(text.trim());
  if (!url) return null;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const port = url.port === '' || DEFAULT_PORTS.has(url.port) ? '' : `:${url.port}`;
  const path = normalEncoding(url.pathname).replace(/\/+$/, '');
  return `${host}${port}${path}${significantQuery(url.searchParams)}`;
}

/** The address without its tracking parameters, otherwise as written; `canonicalUrl` treats both alike. */
export function withoutTracking(address: string): string {
  const [, before, query, fragment = ''] = address.match(/^([^?#]*)\?([^#]*)(#.*)?$/) ?? [];
  if (before === undefined || query === undefined) return address;
  const pairs = query.split('&');
  const kept = pairs.filter((pair) => !isTracking((pair.split('=')[0] ?? '').toLowerCase()));
  if (kept.length === pairs.length) return address;
  return `${before}${kept.length > 0 ? '?' : ''}${kept.join('&')}${fragment}`;
}

/** Dropped whatever the scheme, since the scheme is dropped too. */
const DEFAULT_PORTS = new Set(['80', '443']);

/** Parameters that say where a reader came from, not what is read. */
const TRACKING_PREFIXES = ['utm_', 'at_', 'mc_', 'pk_', 'mtm_', 'hsa_', 'guce_'];
const TRACKING = new Set(
  (
    'fbclid gclid gbraid wbraid dclid msclkid yclid twclid ttclid li_fat_id igshid igsh mkt_tok _hsenc _hsmi ' +
    'cmpid cmp ncid ocid xtor smid wt_mc vero_id oly_enc_id oly_anon_id ref_src ref_url guccounter ' +
    '__twitter_impression soc_src soc_trk _ga _gl'
  ).split(' '),
);

function significantQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !isTracking(name.toLowerCase()));
  const ordered = new URLSearchParams(kept);
  ordered.sort();
  return ordered.size === 0 ? '' : `?${ordered}`;
}

function isTracking(name: string): boolean {
  return TRACKING.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

function normalEncoding(path: string): string {
  return path.replaceAll(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : code.toUpperCase();
  });
}
