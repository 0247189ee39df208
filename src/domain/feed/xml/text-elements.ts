import { escapeXml, repairReferences } from './entities.ts';
import type { Seek } from './seek.ts';
import type { XmlToken } from './tokens.ts';

/**
 * Elements whose content is prose for readers. Markup written inside them as elements (XHTML in Atom, careless RSS)
 * is turned into escaped text, so that every parser hands it on in one piece and in its order.
 */
const PROSE = new Set([
  'title',
  'description',
  'summary',
  'content',
  'encoded',
  'subtitle',
  'tagline',
  'body',
]);

/** Characters of one element's content that are kept: nothing that is read from a feed is longer. */
const MOST_KEPT = 20_000;

/** The content of a prose element as well-formed XML, and where its end tag begins. */
export interface Prose {
  xml: string;
  end: number;
}

/** Null when the element is none of prose, or its end cannot be told. */
export function readProse(text: string, tag: XmlToken, seek: Seek): Prose | null {
  const local = tag.name.slice(tag.name.indexOf(':') + 1).toLowerCase();
  if (!PROSE.has(local) || tag.name.toLowerCase() === 'media:content') return null;
  const end = seek(`</${tag.name}`, tag.end);
  if (end === null || leavesItem(tag.end, end, seek)) return null;
  const body = text.slice(tag.end, end);
  if (body.lastIndexOf('<![CDATA[') > body.lastIndexOf(']]>')) return null;
  return { xml: proseXml(body), end };
}

/** The end tag found belongs to another item's element: this one was never closed. */
function leavesItem(from: number, end: number, seek: Seek): boolean {
  return ['</item>', '</entry>', '<item>', '<entry>'].some((tag) => (seek(tag, from) ?? end) < end);
}

function proseXml(body: string): string {
  if (!body.includes('<')) return repairReferences(clip(body));
  const pieces = body.split(CDATA);
  const hasElements = pieces.some((piece, index) => index % 2 === 0 && piece.includes('<'));
  const joined = pieces.map((piece, index) => (index % 2 ? cdataText(piece, hasElements) : piece)).join('');
  return hasElements ? escapeXml(clip(joined)) : clipCharacters(pieces);
}

/** Splits into what is outside (even) and inside (odd) of CDATA sections. */
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/;

/** Among elements CDATA is text that shows as it is; alone it carries markup. */
function cdataText(piece: string, isAmongElements: boolean): string {
  return isAmongElements ? escapeXml(piece) : piece;
}

function clipCharacters(pieces: string[]): string {
  let left = MOST_KEPT;
  const kept = pieces.map((piece, index) => {
    const part = piece.slice(0, Math.max(0, left));
    left -= part.length;
    return index % 2 ? escapeXml(part) : repairReferences(clip(part));
  });
  return kept.join('');
}

/** Not within a reference. */
function clip(text: string): string {
  return text.length <= MOST_KEPT ? text : text.slice(0, MOST_KEPT).replace(/&[^;&]{0,32}$/, '');
}
