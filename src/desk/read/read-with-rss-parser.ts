import RssParser from 'rss-parser';
import type { RawItem } from '../normalise/raw-item.ts';
import { usualNames } from './xml/namespaces.ts';
import { resolveBase, rootBase } from './base-address.ts';
import { FEED_FIELDS, ITEM_FIELDS, type ItemField } from './item-fields.ts';
import { pickLink, toFeedLink } from './pick-link.ts';
import type { Reading } from './reading.ts';
import { ttlSeconds } from './ttl.ts';
import { attributeOf, textOf, type XmlNode } from './xml-node.ts';

/**
 * What rss-parser reads in a clean document. It recognises the format; the elements that matter pass through it under
 * names of our own (`raw:title`): what it would make of them takes time that grows with the square of their length,
 * fails on the first broken date or link, and loses attributes. Throws what it throws.
 */
export async function readWithRssParser(xml: string, feedUrl: string): Promise<Reading> {
  const feed = (await parserFor(xml).parseString(xml)) as Handed;
  const page = resolveBase([pickLink((feed['raw:link'] ?? []).map(toFeedLink))], feedUrl);
  const base = resolveBase([rootBase(xml), attributeOf(feed, 'xml:base')], page);
  return {
    items: feed.items.map((item) => toRawItem(item, base)),
    ttlSeconds: ttlSeconds({
      ttl: firstText(feed, ['ttl']),
      period: firstText(feed, ['sy:updateperiod']),
      frequency: firstText(feed, ['sy:updatefrequency']) || undefined,
    }),
  };
}

/** An element handed through: its attributes, and lists of the elements in it. */
type Element = { $?: Record<string, string> } & { [name: `raw:${string}`]: XmlNode[] | undefined };
type Handed = Element & { items: Element[] };

const RAW_NAMES = new Map(
  [...Object.values(ITEM_FIELDS).flat(), ...FEED_FIELDS].map((name) => [name as string, `raw:${name}`]),
);
const HANDED_THROUGH = ['$', ...RAW_NAMES.values()].map((name) => [name, name, { keepArray: true }]);

function parserFor(xml: string): RssParser {
  return new RssParser({
    defaultRSS: 2,
    // Every element an object: in a string rss-parser takes `link`, a method of all strings, for an element.
    xml2js: { tagNameProcessors: [ownNames(xml)], explicitCharkey: true, emptyTag: () => ({}) },
    // Its types know no options for a feed's own fields.
    customFields: { feed: HANDED_THROUGH as never, item: HANDED_THROUGH as never },
  });
}

/** Asked for each element, so that answers are kept. */
function ownNames(xml: string): (name: string) => string {
  const usualName = usualNames(xml);
  const known = new Map<string, string>();
  return (name) => {
    const usual = known.has(name) ? '' : usualName(name);
    if (usual !== '') known.set(name, RAW_NAMES.get(usual) ?? (usual === 'rdf:rdf' ? 'rdf:RDF' : usual));
    return known.get(name) ?? name;
  };
}

function toRawItem(item: Element, channelBase: string): RawItem {
  const title = nodesOf(item, 'title').find((node) => textOf(node).trim() !== '') ?? '';
  const guid = nodesOf(item, 'guid')[0] ?? attributeOf(item, 'rdf:about');
  return {
    title: textOf(title),
    titleKind: /^text(?:\/plain)?$/.test(attributeOf(title, 'type') ?? '') ? 'text' : 'markup',
    summary: firstText(item, ITEM_FIELDS.summary),
    link: pickLink(nodesOf(item, 'link').map(toFeedLink)),
    guid: guid === null ? null : textOf(guid).trim() || null,
    guidIsLink: guid !== null && attributeOf(guid, 'isPermaLink') !== 'false',
    published: textsOf(item, 'published'),
    updated: textsOf(item, 'updated'),
    base: resolveBase([attributeOf(item, 'xml:base')], channelBase),
  };
}

function nodesOf(element: Element, field: ItemField): XmlNode[] {
  return ITEM_FIELDS[field].flatMap((name) => element[`raw:${name}`] ?? []);
}

function textsOf(element: Element, field: ItemField): string[] {
  return nodesOf(element, field).map((node) => textOf(node).trim());
}

function firstText(element: Element, names: readonly string[]): string {
  const texts = names.flatMap((name) => element[`raw:${name}`] ?? []).map(textOf);
  return texts.find((text) => text.trim() !== '') ?? '';
}
