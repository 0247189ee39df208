import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;

/** Reads HTML as browsers do. */
export function parseHtml(html: string): Document {
  return parse(html);
}

/** Every element below a node that has this name, attribute or both, in document order. */
export function findAll(root: Tree.ParentNode, wanted: { name?: string; attribute?: string }): Element[] {
  return elementsIn(root).filter(
    (element) =>
      (!wanted.name || element.tagName === wanted.name) &&
      (!wanted.attribute || element.attrs.some(({ name }) => name === wanted.attribute)),
  );
}

/** Whole pages are asked time and again, and walking the tree of one takes longer than all that is asked. */
const ofPages = new WeakMap<Tree.ParentNode, Element[]>();

function elementsIn(root: Tree.ParentNode): Element[] {
  const known = ofPages.get(root);
  if (known) return known;
  const elements: Element[] = [];
  const collect = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      elements.push(child);
      collect(child);
    }
  };
  collect(root);
  if (root.nodeName === '#document') ofPages.set(root, elements);
  return elements;
}

/** The elements whose attribute has this value. */
export function findBy(root: Tree.ParentNode, attribute: string, value: string): Element[] {
  return findAll(root, { attribute }).filter((element) => attributeOf(element, attribute) === value);
}

/** What an attribute says at each place where it stands. */
export function valuesOf(root: Tree.ParentNode, attribute: string): string[] {
  return findAll(root, { attribute }).map((element) => attributeOf(element, attribute) ?? '');
}

/** Null where the element has no such attribute. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The text of a node with single spaces; those that do not break stay. */
export function textOf(node: Tree.ParentNode): string {
  return rawText(node)
    .replaceAll(/[ \t\n]+/g, ' ')
    .trim();
}

/** The text of a node as it stands. */
export function rawText(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      return 'childNodes' in child ? rawText(child) : '';
    })
    .join('');
}
