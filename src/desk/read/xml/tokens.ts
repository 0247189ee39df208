import { endOfDoctype } from './doctype.ts';
import { markupEnd } from '#net/markup/markup-end.ts';
import { seeker, type Seek } from '#net/markup/seek.ts';

/** A piece of a document. Comments, processing instructions and DOCTYPEs are none: they are left out. */
export interface XmlToken {
  kind: 'open' | 'close' | 'empty' | 'text' | 'cdata';
  start: number;
  end: number;
  /** Name of the tag; empty for text and CDATA. */
  name: string;
}

/** Reads documents piece by piece, in one pass, well-formed or not; a `<` that begins nothing is text. */
export interface XmlReader {
  next(): XmlToken | null;
  /** Goes on reading from there. */
  skipTo(position: number): void;
}

export function readXml(text: string): XmlReader {
  const seek = seeker(text);
  let at = 0;
  const next = (): XmlToken | null => {
    while (at < text.length) {
      const start = at;
      const token = text.charCodeAt(at) === LESS_THAN ? markupAt(text, at, seek) : null;
      at = token?.end ?? textEnd(text, at, seek);
      if (!token) return { kind: 'text', start, end: at, name: '' };
      if (token.kind !== 'none') return token as XmlToken;
    }
    return null;
  };
  return { next, skipTo: (position) => (at = position) };
}

type Markup = Omit<XmlToken, 'kind'> & { kind: XmlToken['kind'] | 'none' };

const LESS_THAN = 0x3c;
/** `/`, a letter, `_`, `:` or beyond ASCII, then the rest of a name. Sticky: asked at one place. */
const TAG_NAME = /<(\/?)([A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*)(?=[\s/>])/y;

function markupAt(text: string, start: number, seek: Seek): Markup | null {
  if (text.startsWith('<!', start)) return declarationAt(text, start, seek);
  if (text.startsWith('<?', start)) return nothing(start, (seek('>', start) ?? text.length) + 1);
  TAG_NAME.lastIndex = start;
  const match = TAG_NAME.exec(text);
  const end = match && markupEnd(text, TAG_NAME.lastIndex, seek);
  if (!match || end === null) return null;
  const kind = match[1] ? 'close' : text[end - 2] === '/' ? 'empty' : 'open';
  return { kind, start, end, name: match[2]! };
}

function declarationAt(text: string, start: number, seek: Seek): Markup | null {
  if (text.startsWith('<![CDATA[', start)) {
    return { kind: 'cdata', start, end: (seek(']]>', start) ?? text.length) + 3, name: '' };
  }
  if (text.startsWith('<!--', start)) {
    const end = seek('-->', start + 4);
    return nothing(start, end === null ? start + 4 : end + 3);
  }
  return nothing(start, endOfDoctype(text, start, seek));
}

function nothing(start: number, end: number): Markup {
  return { kind: 'none', start, end, name: '' };
}

/** Text goes on to the next `<`, and past it where this one begins nothing. */
function textEnd(text: string, start: number, seek: Seek): number {
  return seek('<', start + 1) ?? text.length;
}
