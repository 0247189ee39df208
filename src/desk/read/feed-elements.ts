import { usualNames } from './xml/namespaces.ts';
import { FEED_FIELDS, ITEM_FIELDS, MEDIA_FIELDS, type ItemField } from './item-fields.ts';
import type { XmlNode } from './xml-node.ts';

/** The name an element that is read is handed on under: one that no parser knows. */
export type RawName = `raw:${string}`;

/** An element that is read from: its attributes, and by name the elements in it. */
export type Element = { $?: Record<string, string> } & Record<RawName, XmlNode[] | undefined>;

/** What every reader of XML makes of a document: the channel's elements, and those of each item. */
export type FeedElements = Element & { items: Element[] };

/** By the usual name of each element that is read, our own. */
export const RAW_NAMES: ReadonlyMap<string, RawName> = new Map(
  [...Object.values(ITEM_FIELDS).flat(), ...FEED_FIELDS, ...MEDIA_FIELDS].map((name) => [
    name,
    rawName(name),
  ]),
);

/** As `ITEM_FIELDS`, by our own names. */
export const ITEM_NAMES = Object.fromEntries(
  Object.entries(ITEM_FIELDS).map(([field, names]) => [field, names.map(rawName)]),
) as Record<ItemField, RawName[]>;

function rawName(name: string): RawName {
  return `raw:${name}`;
}

/** The name to go by for each start tag of a document. Throws where there are too many to go on. */
export function ownNames(xml: string): (tag: string) => string {
  const usualName = usualNames(xml);
  const known = new Map<string, string>();
  let elements = 0;
  return (tag) => {
    elements += 1;
    // Behind a broken tag each parser sees other elements than `checkLimits` has counted.
    if (elements > MOST_ELEMENTS) throw new Error(`more than ${MOST_ELEMENTS} elements`);
    const own = known.get(tag) ?? ownName(usualName(tag));
    known.set(tag, own);
    return own;
  };
}

const MOST_ELEMENTS = 100_000;

function ownName(usual: string): string {
  return RAW_NAMES.get(usual) ?? (usual === 'rdf:rdf' ? 'rdf:RDF' : usual);
}
