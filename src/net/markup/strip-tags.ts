import { markupEnd } from './markup-end.ts';
import { seeker, type Seek } from './seek.ts';

/** Which tags to take off: every one that a browser would see, those that only format, or of these the closed ones. */
export type Tags = 'all' | 'formatting' | 'closed-formatting';

/** The text without tags and comments, nor what scripts and styles hold; a space where a block ends. One pass. */
export function stripTags(text: string, tags: Tags): string {
  if (!text.includes('<')) return text;
  const seek = seeker(text);
  const kept: string[] = [];
  let at = 0;
  for (let start = seek('<', 0); start !== null; start = seek('<', at)) {
    kept.push(text.slice(at, start));
    const found = tagAt(text, start, tags);
    const tag = found && (tags !== 'closed-formatting' || isClosed(found, seek)) ? found : null;
    if (!tag) kept.push('<');
    if (tag && BLOCKS.has(tag.name.toLowerCase())) kept.push(' ');
    at = tag ? endOf(tag, text, seek) : start + 1;
  }
  return [...kept, text.slice(at)].join('');
}

interface Tag {
  start: number;
  /** As written; `!--` for a comment, empty for other declarations. */
  name: string;
  isEnd: boolean;
}

const TAG = /<(?:(!--)|(\/?)([a-z][a-z0-9:-]{0,40})|[!/?])/iy;
const HIDDEN = new Set(['script', 'style']);
const BLOCKS = new Set('p br div li ul ol h1 h2 h3 h4 h5 h6 tr td th table blockquote hr section'.split(' '));
const FORMATTING = new Set(
  'a abbr b big br cite code del div em font i img ins mark p s small span strong sub sup tt u'.split(' '),
);

/** Null where no tag begins that is to go. */
function tagAt(text: string, start: number, tags: Tags): Tag | null {
  TAG.lastIndex = start;
  const match = TAG.exec(text);
  if (!match) return null;
  const name = match[1] ?? match[3] ?? '';
  const isWanted = tags === 'all' || FORMATTING.has(name.toLowerCase());
  return isWanted ? { start, name, isEnd: match[2] === '/' } : null;
}

/** "what the <a> clause says" holds no markup, "<b>what</b> it says" does. */
function isClosed({ start, name, isEnd }: Tag, seek: Seek): boolean {
  return isEnd || UNCLOSED.has(name.toLowerCase()) || seek(`</${name}`, start) !== null;
}

/** Often or always left without an end. */
const UNCLOSED = new Set(['br', 'hr', 'img', 'p', 'div']);

/** A tag without an end takes all that follows: a browser would show nothing of it either. */
function endOf({ start, name, isEnd }: Tag, text: string, seek: Seek): number {
  if (name === '!--') return (seek('-->', start) ?? text.length) + 3;
  const end = markupEnd(text, start + 1, seek) ?? text.length;
  const hides = !isEnd && HIDDEN.has(name.toLowerCase());
  return hides ? (seek(`</${name}`, end) ?? end) : end;
}
