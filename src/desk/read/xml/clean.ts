import { escapeMarkup } from '#record/shared/escape-markup.ts';
import { repairReferences } from './entities.ts';
import { startOfDocument } from './root.ts';
import { seeker, type Seek } from '#net/markup/seek.ts';
import { repairStartTag } from './start-tag.ts';
import { readContent } from './content.ts';
import { readXml, type XmlReader, type XmlToken } from './tokens.ts';

/**
 * A feed's document made well-formed, in one pass: without DOCTYPE (no entity is ever expanded), comments,
 * processing instructions, control characters, white space between elements and whatever stands before the first or
 * after the last tag; with references, attributes and nesting repaired; with markup inside prose as characters.
 * Meant for texts that `refuseAbsurd` has let pass.
 */
export function cleanXml(text: string): string {
  const legal = text.toWellFormed().replaceAll(ILLEGAL, '');
  const reader = readXml(legal);
  reader.skipTo(startOfDocument(legal));
  return wellFormed(legal, reader).join('');
}

/** What XML 1.0 has no place for. */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Elements within elements that are kept; `refuseAbsurd` lets no feed pass that needs more. */
const DEEPEST = 250;

function wellFormed(text: string, reader: XmlReader): string[] {
  const seek = seeker(text);
  const written: string[] = [];
  const open: string[] = [];
  for (let token = reader.next(); token; token = reader.next()) {
    if (token.kind === 'close') written.push(closeTags(open, token.name));
    else if (token.kind === 'open') written.push(...openTag({ text, token, open, seek, reader }));
    else if (open.length > 0 || token.kind === 'empty') written.push(pieceOf(text, token));
    if (open.length === 0 && token.kind !== 'text') break;
  }
  return [...written, ...open.toReversed().map((name) => `</${name}>`)];
}

interface Opening {
  text: string;
  token: XmlToken;
  open: string[];
  seek: Seek;
  reader: XmlReader;
}

/** The start tag; with some its content too, which the reader then passes over. */
function openTag({ text, token, open, seek, reader }: Opening): string[] {
  if (open.length > DEEPEST) return [];
  const before = closeUnclosed(open, token.name);
  open.push(token.name);
  const content = readContent(text, token, seek);
  if (content) reader.skipTo(content.end);
  return [before, repairStartTag(text.slice(token.start, token.end)), content?.xml ?? ''];
}

/** An item within an item, or an element within one that holds none: the outer one was never closed. */
function closeUnclosed(open: string[], name: string): string {
  const last = open.at(-1) ?? '';
  if (ITEM.test(name)) return closeTags(open, name);
  return HOLDS_TEXT.test(last) ? closeTags(open, last) : '';
}

const ITEM = /^(?:item|entry)$/i;
const HOLDS_TEXT = /^(?:title|link|guid|id|pubdate|published|updated|description|summary)$/i;

function pieceOf(text: string, { kind, name, start, end }: XmlToken): string {
  const piece = text.slice(start, end);
  if (kind === 'empty') return isRead(name) ? repairStartTag(piece) : '';
  if (kind === 'cdata') return escapeMarkup(piece.slice(9).replace(/\]\]>$/, ''));
  if (piece.trim() === '') return '';
  return repairReferences(piece).replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
}

/** Of elements without content only links say something; a root may be one. */
function isRead(name: string): boolean {
  return /^(?:[^:]*:)?(?:link|rss|feed|rdf|entry|item)$/i.test(name);
}

/** The end tag, after those of the elements left open inside; nothing where no such element is open. */
function closeTags(open: string[], name: string): string {
  const at = open.lastIndexOf(name);
  const closed = at === -1 ? [] : open.splice(at);
  return closed
    .toReversed()
    .map((left) => `</${left}>`)
    .join('');
}
