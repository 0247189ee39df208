import { plainText } from '#net/markup/plain-text.ts';
import { isJson } from './limits.ts';
import { feedRoot, rootName } from './root.ts';

/** Names a document that is no feed, for the report; null when it may be one. */
export function nameOther(text: string): string | null {
  const start = text.slice(0, HEAD).replaceAll(/<!--[^]*?-->/g, '');
  if (text.trim() === '') return 'is empty';
  if (isBinary(start)) return 'is no text: a file of another kind, or damaged on its way';
  if (/<!doctype\s+html|<html[\s>]/i.test(start) && !feedRoot(start)) return namePage(text);
  if (/<channel[\s>]/i.test(start) && rootName(start) === 'channel')
    return 'is a CDF channel, a format before RSS that is not read';
  if (!text.includes('<') && !isJson(text)) return 'is plain text, no feed';
  return OTHERS.get(rootName(start) ?? '') ?? null;
}

const HEAD = 4096;
const OTHERS = new Map([
  ['opml', 'is an OPML list of feeds, no feed'],
  ['urlset', 'is a sitemap, no feed'],
  ['sitemapindex', 'is a list of sitemaps, no feed'],
  ['error', 'is an error message, no feed'],
]);
const CHALLENGE =
  /just a moment|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|captcha|are you a robot|access denied|cf-chl|enable javascript and cookies/i;

function namePage(text: string): string {
  const head = text.slice(0, 20_000);
  const kind = CHALLENGE.test(head) ? 'a challenge page that asks for a browser' : 'an HTML page';
  const title = plainText(/<title[^>]{0,200}>([^<]{1,200})/i.exec(head)?.[1] ?? '', 'markup');
  return `is ${kind}, no feed${title === '' ? '' : ` ("${title}")`}`;
}

/** Characters that no text has: controls, and what bytes become that mean nothing. */
function isBinary(start: string): boolean {
  const strange = start.match(/[\0-\x08\x0e-\x1f\ufffd]/g) ?? [];
  return strange.length > 10 && strange.length * 20 > start.length;
}
