import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

export interface Limits {
  /** Elements within elements. */
  depth: number;
  elements: number;
  /** Tags and texts. */
  pieces: number;
  /** Characters of one tag. */
  tag: number;
  /** Characters of one text. */
  text: number;
}

/** Which limit a document exceeds, or null. Reads no further than to there. */
export function xmlBeyondLimits(text: string, limits: Limits): string | null {
  const count: Count = { elements: 0, pieces: 0, open: [] };
  let found: string | null = null;
  const check = (length: number, kind: 'tag' | 'text') => {
    count.pieces += 1;
    found ??=
      excess(count, limits) ?? (length > limits[kind] ? `has a single piece of ${length} characters` : null);
    if (found !== null) tokenizer.pause();
  };
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, counters(text, count, check));
  tokenizer.write(text);
  tokenizer.end();
  return found;
}

interface Count {
  elements: number;
  pieces: number;
  /** Names of the elements that are open. */
  open: string[];
}

function excess({ elements, pieces, open }: Count, most: Limits): string | null {
  if (open.length > most.depth) return `nests its elements more than ${most.depth} deep`;
  if (elements > most.elements) return `has more than ${most.elements} elements`;
  return pieces > most.pieces ? `has more than ${most.pieces} tags and texts` : null;
}

function counters(
  text: string,
  count: Count,
  check: (length: number, kind: 'tag' | 'text') => void,
): TokenizerCallbacks {
  let [name, start] = ['', 0];
  const checkTag = (end: number) => check(end - start, 'tag');
  const checkText = (from: number, end: number) => check(end - from, 'text');
  return {
    onopentagname: (from, end) => {
      count.elements += 1;
      [name, start] = [text.slice(from, end).toLowerCase(), from];
    },
    onopentagend: (end) => {
      if (!VOID.has(name)) count.open.push(name);
      checkTag(end);
    },
    onselfclosingtag: checkTag,
    onclosetag: (from, end) => {
      closeTo(count.open, text.slice(from, end).toLowerCase());
      check(end - from, 'tag');
    },
    ontext: checkText,
    oncdata: checkText,
    onattribname: uncounted,
    onattribdata: uncounted,
    onattribentity: uncounted,
    onattribend: uncounted,
    oncomment: uncounted,
    ondeclaration: uncounted,
    onprocessinginstruction: uncounted,
    ontextentity: uncounted,
    onend: uncounted,
  };
}

const uncounted = () => undefined;

/** HTML elements that are never closed; feeds carry them unescaped. */
const VOID = new Set('br hr img input meta link wbr source embed p li td tr'.split(' '));

/** An end tag closes whatever was left open inside its element. */
function closeTo(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.length = at;
}
