import type { RawItem } from '../normalise/raw-item.ts';
import { resolveBase, rootBase } from './base-address.ts';
import { ITEM_NAMES, type Element, type FeedElements, type RawName } from './feed-elements.ts';
import type { ItemField } from './item-fields.ts';
import { pickEnclosure, pickLink, toFeedLink } from './pick-link.ts';
import type { Reading } from './reading.ts';
import { ttlSeconds } from './ttl.ts';
import { rootName } from './xml/root.ts';
import { attributeOf, textOf, type XmlNode } from './xml-node.ts';

/** What the elements of a feed say, whichever reader found them. `xml` begins at the root. */
export function readElements(feed: FeedElements, xml: string, feedUrl: string): Reading {
  const page = resolveBase([pickLink(nodesOf([feed], ['raw:link']).map(toFeedLink))], feedUrl);
  // Atom's feed is the root itself.
  const base = resolveBase([...new Set([rootBase(xml), attributeOf(feed, 'xml:base')])], page);
  return {
    items: feed.items.map((item) => toRawItem(item, { base, isAtom: rootName(xml) === 'feed' })),
    ttlSeconds: ttlSeconds({
      ttl: firstText([feed], ['raw:ttl']),
      period: firstText([feed], ['raw:sy:updateperiod']),
      frequency: firstText([feed], ['raw:sy:updatefrequency']) || undefined,
    }),
  };
}

function toRawItem(item: Element, { base, isAtom }: { base: string; isAtom: boolean }): RawItem {
  const parts = [item, ...((item['raw:media:group'] ?? []) as Element[])];
  // Within a file are its own title and caption: the item's where it has none.
  const all = withMedia(item);
  const title =
    [...fieldOf(parts, 'title'), ...fieldOf(all, 'title')].find((node) => textOf(node).trim() !== '') ?? '';
  const guid = fieldOf(parts, 'guid')[0] ?? attributeOf(item, 'rdf:about');
  const links = fieldOf(parts, 'link').map(toFeedLink);
  return {
    title: textOf(title),
    // Text unless told in Atom (RFC 4287, 3.1.1), markup in all others.
    titleKind: /^text(?:\/plain)?$/.test(attributeOf(title, 'type') ?? (isAtom ? 'text' : ''))
      ? 'text'
      : 'markup',
    summary: firstText(parts, ITEM_NAMES.summary) || firstText(all, ITEM_NAMES.summary),
    link: pickLink(links),
    enclosure: pickEnclosure(links, nodesOf(all, ['raw:enclosure', 'raw:media:content'])),
    guid: guid === null ? null : textOf(guid).trim() || null,
    guidIsLink: guid !== null && attributeOf(guid, 'isPermaLink') !== 'false',
    published: textsOf(parts, 'published'),
    updated: textsOf(parts, 'updated'),
    base: resolveBase([attributeOf(item, 'xml:base')], base),
  };
}

/** An element and the groups and files in it, in each other too. */
function withMedia(element: Element): Element[] {
  const groups = (element['raw:media:group'] ?? []) as Element[];
  const files = (element['raw:media:content'] ?? []) as Element[];
  return [element, ...[...groups, ...files].flatMap(withMedia)];
}

/** Asked a dozen times for each of a thousand items. */
function nodesOf(parts: Element[], names: readonly RawName[]): XmlNode[] {
  const nodes: XmlNode[] = [];
  for (const name of names) {
    for (const part of parts) {
      for (const node of part[name] ?? []) nodes.push(node);
    }
  }
  return nodes;
}

function fieldOf(parts: Element[], field: ItemField): XmlNode[] {
  return nodesOf(parts, ITEM_NAMES[field]);
}

function textsOf(parts: Element[], field: ItemField): string[] {
  return fieldOf(parts, field).map((node) => textOf(node).trim());
}

function firstText(parts: Element[], names: readonly RawName[]): string {
  for (const node of nodesOf(parts, names)) {
    const text = textOf(node);
    if (text.trim() !== '') return text;
  }
  return '';
}
