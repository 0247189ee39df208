import { escapeMarkup } from '#record/shared/escape-markup.ts';
import { repairReferences } from './entities.ts';
import type { Seek } from '#net/markup/seek.ts';
import type { XmlToken } from './tokens.ts';

/** The content of an element as well-formed XML, and where its end tag begins. */
export interface Content {
  xml: string;
  end: number;
}

/**
 * The content of an element that is read in one piece: of prose as characters, so that every parser hands it on in
 * its order, markup that was written as elements (XHTML in Atom, careless RSS) among them; of what no news item
 * needs, nothing. Null for other elements, and where the end cannot be told.
 */
export function readContent(text: string, tag: XmlToken, seek: Seek): Content | null {
  const local = tag.name.slice(tag.name.indexOf(':') + 1).toLowerCase();
  const isProse = PROSE.has(local) && tag.name !== 'media:content';
  if (!isProse && !UNREAD.has(local)) return null;
  const end = seek(`</${tag.name}`, tag.end);
  if (end === null || leavesItem(tag.end, end, seek)) return null;
  const body = text.slice(tag.end, end);
  if (body.lastIndexOf('<![CDATA[') > body.lastIndexOf(']]>')) return null;
  return { xml: isProse ? proseXml(body) : '', end };
}

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
const UNREAD = new Set([
  'category',
  'creator',
  'author',
  'comments',
  'commentrss',
  'keywords',
  'subject',
  'credit',
]);

/** Characters of one element's content that are kept: nothing that is read from a feed is longer. */
const MOST_KEPT = 6_000;

/** The end tag found belongs to another item's element: this one was never closed. */
function leavesItem(from: number, end: number, seek: Seek): boolean {
  return (seek('</item', from) ?? end) < end || (seek('</entry', from) ?? end) < end;
}

function proseXml(body: string): string {
  if (!body.includes('<')) return repairReferences(clip(body));
  const pieces = body.split(CDATA);
  const hasElements = pieces.some((piece, index) => index % 2 === 0 && piece.includes('<'));
  return hasElements ? asCdata(clip(pieces.map(amongElements).join(''))) : charactersXml(pieces);
}

/** Splits into what is outside (even) and inside (odd) of CDATA sections. */
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/;

/** Among elements CDATA is text that shows as it is, not markup. */
function amongElements(piece: string, index: number): string {
  return index % 2 === 0 ? piece : escapeMarkup(piece);
}

function charactersXml(pieces: string[]): string {
  let left = MOST_KEPT;
  const kept = pieces.map((piece, index) => {
    const part = left === MOST_KEPT || piece.length <= left ? clip(piece) : piece.slice(0, left);
    left = Math.max(0, left - part.length);
    return index % 2 === 0 ? repairReferences(part) : asCdata(part);
  });
  return kept.join('');
}

function asCdata(text: string): string {
  return text.trim() === '' ? text : `<![CDATA[${text.replaceAll(']]>', ']]&gt;')}]]>`;
}

/** Not within a reference or a tag. */
function clip(text: string): string {
  return text.length <= MOST_KEPT
    ? text
    : text.slice(0, MOST_KEPT).replace(/(?:&[^;&\s]{0,32}|<[^<>]{0,400})$/, '');
}
