import type { Element, FeedElements } from './feed-elements.ts';

/** An element whose end has not come. Some hold others that are read, some a text; of the rest nothing is read. */
export interface OpenElement {
  /** As the document writes it. */
  tag: string;
  isItem: boolean;
  holds: Element | null;
  text: OpenText | null;
  /** Its end tag is missing, and what comes now does not belong to it. */
  isPassed: boolean;
}

interface OpenText {
  node: { _: string; $: Record<string, string> };
  pieces: string[];
  /** Where the content begins. */
  from: number;
  hasElements: boolean;
}

export interface StartTag {
  name: string;
  attributes: Record<string, string>;
  /** Where the tag begins, and where the content. */
  start: number;
  end: number;
}

interface Surroundings {
  feed: FeedElements;
  around: OpenElement | undefined;
}

/** The element that begins with a tag, by our own name for it, put where it belongs: into the feed, or what is around it. */
export function enterElement(
  tag: StartTag & { written: string },
  { feed, around }: Surroundings,
): OpenElement {
  const { name, attributes } = tag;
  const holder = around?.holds ?? null;
  const isItem = name === 'item' || name === 'entry';
  const entered = {
    tag: tag.written,
    isItem,
    isPassed: false,
    holds: null,
    text: null,
  };
  if (isItem) return { ...entered, holds: addTo(feed.items, { $: attributes }) };
  if (!around || name === 'channel') {
    return { ...entered, holds: Object.assign(feed, { $: attributes }) };
  }
  if (!holder || !isRaw(name)) return entered;
  const siblings = (holder[name] ??= []) as object[];
  if (name === 'raw:media:group') return { ...entered, holds: addTo(siblings, { $: attributes }) };
  const node = addTo(siblings, { _: '', $: attributes });
  const text = { node, pieces: [], from: tag.end, hasElements: false };
  return { ...entered, holds: name === 'raw:media:content' ? (node as Element) : null, text };
}

function isRaw(name: string): name is `raw:${string}` {
  return name.startsWith('raw:');
}

function addTo<Added extends object>(list: object[], added: Added): Added {
  list.push(added);
  return added;
}
