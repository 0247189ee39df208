import { headerOf, type ResponseHeaders } from './response-header.ts';

/** What came is a page for people: `an HTML page`, or a check whether a person is asking; null for anything else. */
export function webPageIn(bytes: Uint8Array, headers: ResponseHeaders): string | null {
  const beginning = textOf(bytes.subarray(0, 64 * 1024));
  if (!isHtml(beginning, headerOf(headers, 'content-type'))) return null;
  const guard = guardOf(bytes, headers);
  return guard ? `a page that checks for browsers (${guard})` : 'an HTML page';
}

/** The service that put a check of browsers before the page; null where none is recognised. */
export function guardOf(bytes: Uint8Array, headers: ResponseHeaders): string | null {
  const beginning = textOf(bytes.subarray(0, 64 * 1024));
  return GUARDS.find(([, marks]) => marks.test(beginning))?.[0] ?? guardIn(headers);
}

/** As Latin-1, and UTF-16 without its zeros: enough to recognise ASCII words. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
}

/** By its first tag; the header alone is believed only of what has no feed's tag, for feeds are served as HTML too. */
function isHtml(text: string, contentType: string | null): boolean {
  const isFeed = /^[^<]*[{[]|<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i;
  if (isFeed.test(text.slice(0, 4096))) return false;
  const start = text.slice(0, 4096).replaceAll(/<!--[^]*?-->/g, '');
  if (/^[^<]*(?:<\?xml[^>]*>[^<]*)?<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true;
  return /html/i.test(contentType ?? '') && /<[a-z!]/i.test(start);
}

/** Services that put such checks before a site, by what their pages hold. */
const GUARDS: [name: string, marks: RegExp][] = [
  ['Cloudflare', /challenge-platform|cf-chl|cf-browser-verification|cf-error-details|<title>Just a moment/i],
  ['Akamai', /errors\.edgesuite\.net|_abck|sec-if-cpt-container|<title>Access Denied/i],
  ['Imperva', /_Incapsula_Resource|Incapsula incident/i],
  ['DataDome', /captcha-delivery\.com|datadome/i],
  ['HUMAN', /px-captcha|perimeterx/i],
  ['AWS WAF', /awswaf\.com|AwsWafIntegration/i],
  ['Sucuri', /sucuri\.net|sucuri_cloudproxy/i],
  ['DDoS-Guard', /ddos-guard/i],
  ['Vercel', /Vercel Security Checkpoint/i],
  ['Anubis', /within\.website\/x\/cmd\/anubis|anubis_challenge/i],
  ['captcha', /g-recaptcha|h-captcha|hcaptcha\.com|cf-turnstile|are you a robot|you are (?:a )?human/i],
];

/** Some say it in a header. */
function guardIn(headers: ResponseHeaders): string | null {
  return GUARD_HEADERS.find(([, name, value]) => value.test(headerOf(headers, name) ?? ''))?.[0] ?? null;
}

const GUARD_HEADERS: [guard: string, header: string, value: RegExp][] = [
  ['Cloudflare', 'cf-mitigated', /^challenge$/],
  ['AWS WAF', 'x-amzn-waf-action', /^(?:challenge|captcha)$/],
  ['Vercel', 'x-vercel-mitigated', /^(?:challenge|deny)$/],
  ['DataDome', 'x-datadome', /./],
];
