import type { EventEmitter } from 'node:events';
import RssParser from 'rss-parser';
import { ownNames, RAW_NAMES, type Element, type FeedElements } from './feed-elements.ts';
import { MEDIA_FIELDS } from './item-fields.ts';

/**
 * What rss-parser reads in a document that begins at its root. It recognises the format; the elements that matter pass
 * through it under names of our own (`raw:title`): what it would make of them takes time that grows with the square of
 * their length, fails on the first broken date or link, and loses attributes. Throws what it throws, and where it
 * would lose the order of markup within a text.
 */
export async function readWithRssParser(xml: string): Promise<FeedElements> {
  const feed = (await parserFor(xml).parseString(xml)) as FeedElements;
  if (feed.items.some(hasMarkup)) throw new Error('a text has elements in it');
  return feed;
}

const HANDED_THROUGH = ['$', ...RAW_NAMES.values()].map((name) => [name, name, { keepArray: true }]);

function parserFor(xml: string): RssParser {
  const nameOf = ownNames(xml);
  let isRefused = false;
  const name = (tag: string) => {
    if (isRefused) throw new Error('sax would read on to the end of what it has refused');
    return nameOf(tag);
  };
  const parser = new RssParser({
    defaultRSS: 2,
    // Every element an object: in a string rss-parser takes `link`, a method of all strings, for an element.
    xml2js: { tagNameProcessors: [name], explicitCharkey: true, emptyTag: () => ({}) },
    // Its types know no options for a feed's own fields.
    customFields: { feed: HANDED_THROUGH as never, item: HANDED_THROUGH as never },
  });
  // Nor its parser of XML; without it only time is lost.
  (parser as { xmlParser?: EventEmitter }).xmlParser?.once('error', () => (isRefused = true));
  return parser;
}

function hasMarkup(item: Element): boolean {
  return TEXTS.some((name) => item[name]?.some(hasElements));
}

const TEXTS = [...RAW_NAMES].filter(([name]) => !MEDIA_FIELDS.includes(name)).map(([, raw]) => raw);

function hasElements(node: object | string): boolean {
  for (const key in node as object) if (key !== '_' && key !== '$') return true;
  return false;
}
