import { absoluteAddress } from '../normalise/item-link.ts';
import { attributeOf, textOf, type XmlNode } from './xml-node.ts';

/** A link as RSS or Atom write it. */
export interface FeedLink {
  href: string;
  rel: string;
  type: string;
}

/** The link to the page: the alternate one, as HTML if there is a choice; never a file or a comment feed. */
export function pickLink(links: FeedLink[]): string | null {
  const usable = links.filter(({ href, rel }) => href !== '' && !BESIDE.has(rel));
  const best = usable.toSorted((a, b) => rank(a) - rank(b))[0];
  return best?.href ?? null;
}

/** An element's link; where it has a base of its own, resolved. */
export function toFeedLink(node: XmlNode): FeedLink {
  const href = attributeOf(node, 'href') ?? textOf(node).trim();
  const base = attributeOf(node, 'xml:base');
  return {
    href: (base && absoluteAddress(href, base)) ?? href,
    rel: attributeOf(node, 'rel') ?? 'alternate',
    type: attributeOf(node, 'type') ?? '',
  };
}

/** The address of a file that comes with an item, for one that has no page; a picture is none of its news. */
export function pickEnclosure(links: FeedLink[], files: XmlNode[]): string | null {
  const linked = links.find(({ rel }) => rel === 'enclosure')?.href;
  const isPicture = (file: XmlNode) =>
    (attributeOf(file, 'type') ?? attributeOf(file, 'medium'))?.startsWith('image') ?? false;
  const attached = files.find((file) => attributeOf(file, 'url') !== null && !isPicture(file));
  return linked ?? (attached ? attributeOf(attached, 'url') : null);
}

/** Relations to something else than the item's own text. */
const BESIDE = new Set([
  'enclosure',
  'replies',
  'hub',
  'edit',
  'edit-media',
  'license',
  'next',
  'prev',
  'service',
]);

function rank({ rel, type }: FeedLink): number {
  const relation = rel === 'alternate' ? 0 : rel === 'self' ? 4 : 2;
  return relation + (type === '' || type.includes('html') ? 0 : 1);
}
