import type { Element, ElementContent, Nodes } from 'hast';

export function childrenOf(node: Nodes): ElementContent[] {
  return 'children' in node ? (node.children as ElementContent[]) : [];
}

/** The child elements of this name. */
export function elementsOf(node: Element, name: string): Element[] {
  return childrenOf(node).filter(
    (child): child is Element => child.type === 'element' && child.tagName === name,
  );
}

/** All text below a node, as it stands. */
export function rawText(node: Nodes): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(rawText).join('');
}
