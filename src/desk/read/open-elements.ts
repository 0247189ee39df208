import { escapeUTF8 } from 'entities';
import { seeker, type Seek } from '#net/markup/seek.ts';
import { enterElement, type OpenElement, type StartTag } from './enter-element.ts';
import { ownNames, type FeedElements } from './feed-elements.ts';

/** How far a document is read. */
export interface PartialReading {
  xml: string;
  seek: Seek;
  nameOf: (tag: string) => string;
  /** From the root inwards, as the parser has them open. */
  open: OpenElement[];
  feed: FeedElements;
}

export function readingOf(xml: string): PartialReading {
  return { xml, seek: seeker(xml), nameOf: ownNames(xml), open: [], feed: { items: [] } };
}

/** Enters an element. Throws where too many are open: htmlparser2 looks through all of them for each end tag. */
export function openElement(reading: PartialReading, tag: StartTag): void {
  const { open, nameOf, feed, xml } = reading;
  if (open.length >= MOST_OPEN) throw new Error(`more than ${MOST_OPEN} elements are left open`);
  endUnclosed(reading, tag.start);
  const around = innermost(open);
  if (around?.text) around.text.hasElements = true;
  const written = xml.slice(tag.start + 1, tag.start + 1 + tag.name.length);
  open.push(enterElement({ ...tag, name: nameOf(tag.name), written }, { feed, around }));
}

const MOST_OPEN = 500;

export function addText({ open }: PartialReading, text: string): void {
  const element = open.at(-1);
  // A reference to no character comes alone.
  if (text !== '\ufffd') element?.text?.pieces.push(text);
}

export function closeElement({ open, xml }: PartialReading, at: number): void {
  const closed = open.pop();
  if (closed) endText(closed, xml, at);
}

/** Markup in a text is handed on as it is written, to be read in its order. */
function endText({ text }: OpenElement, xml: string, at: number): void {
  if (!text) return;
  const inside = () => xml.slice(text.from, at).split(CDATA).map(amongElements);
  text.node._ = (text.hasElements ? inside() : text.pieces).join('');
}

/** Splits into what is outside (even) and inside (odd) of CDATA sections; the last may never end. */
const CDATA = /<!\[CDATA\[([^]*?)(?:\]\]>|$)/;

/** Among elements CDATA is text that shows as it is, not markup. */
function amongElements(piece: string, index: number): string {
  return index % 2 === 0 ? piece : escapeUTF8(piece);
}

/** An element within one whose end tag the item lacks: that one ends here, for it was never closed. */
function endUnclosed({ open, xml, seek }: PartialReading, at: number): void {
  const item = open.find(({ isItem }) => isItem);
  const around = innermost(open);
  if (!item || !around || !lacksEnd(around, item, at, seek)) return;
  endText(around, xml, at);
  Object.assign(around, { isPassed: true, text: null });
}

function innermost(open: OpenElement[]): OpenElement | undefined {
  return open.findLast(({ isPassed }) => !isPassed);
}

/** Whether the next item, or this one's end, comes before the element's end tag. */
function lacksEnd({ tag, holds, text }: OpenElement, item: OpenElement, at: number, seek: Seek): boolean {
  if (holds && !text) return false;
  const end = seek(`</${tag}`, at);
  return end === null || [`</${item.tag}`, `<${item.tag}`].some((mark) => (seek(mark, at) ?? end) < end);
}
