import { readXml, type XmlToken } from './tokens.ts';

/**
 * Says what is absurd about a feed, or null: length, nesting, number of elements or single pieces far beyond any
 * that is meant to be read, which make parsers slow, hungry or crash. One pass, well-formed or not.
 */
export function refuseAbsurd(text: string): string | null {
  if (text.length > MOST.characters) return `is longer than ${MOST.characters} characters`;
  return isJson(text) ? absurdJson(text) : absurdXml(text);
}

/** Whether a document is JSON by its first character. */
export function isJson(text: string): boolean {
  return /^[\s\ufeff]*[[{]/.test(text.slice(0, 1000));
}

/** The largest feeds in use have some thousand items, each of them twenty elements in five levels. */
const MOST = {
  characters: 16_000_000,
  depth: 200,
  elements: 100_000,
  pieces: 400_000,
  tag: 100_000,
  text: 4_000_000,
};

/** HTML elements that are never closed; feeds carry them unescaped. */
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'wbr',
  'source',
  'embed',
  'p',
  'li',
  'td',
  'tr',
]);

function absurdXml(text: string): string | null {
  const reader = readXml(text);
  const open: string[] = [];
  let [elements, pieces] = [0, 0];
  for (let token = reader.next(); token; token = reader.next()) {
    pieces += 1;
    if (token.kind === 'open' || token.kind === 'empty') elements += 1;
    if (token.kind === 'open' && !VOID.has(token.name)) open.push(token.name);
    if (token.kind === 'close') closeTo(open, token.name);
    if (open.length > MOST.depth) return `nests its elements more than ${MOST.depth} deep`;
    if (elements > MOST.elements) return `has more than ${MOST.elements} elements`;
    if (pieces > MOST.pieces) return `has more than ${MOST.pieces} tags and texts`;
    if (isTooLong(token)) return `has a single piece of ${token.end - token.start} characters`;
  }
  return null;
}

/** An end tag closes whatever was left open inside its element. */
function closeTo(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.length = at;
}

function isTooLong({ kind, start, end }: XmlToken): boolean {
  return end - start > (kind === 'text' || kind === 'cdata' ? MOST.text : MOST.tag);
}

function absurdJson(text: string): string | null {
  const marks = /"(?:[^"\\]|\\[^])*"?|[[{\]}]/g;
  let depth = 0;
  let elements = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const character = mark[0];
    if (character === '[' || character === '{') [depth, elements] = [depth + 1, elements + 1];
    if (character === ']' || character === '}') depth -= 1;
    if (depth > MOST.depth) return `nests its values more than ${MOST.depth} deep`;
    if (elements > MOST.elements) return `has more than ${MOST.elements} objects and lists`;
  }
  return null;
}
