import { restoreText } from './neutralise-mdx.ts';
import { meantComponent } from './tag-names.ts';
import type { ProseNode } from './node.ts';
import type { ProseProblem } from './problem.ts';

/** One problem for each paragraph, list item, table or block of code that cites nothing; headings need not. */
export function findUncited(tree: ProseNode): ProseProblem[] {
  return blocksOf(tree).flatMap((block) => {
    const within = ownNodes(block);
    return within.some(isCitation) || !within.some(isWord) ? [] : [uncited(block)];
  });
}

/** Whether nothing but headings, rules and citation marks is there. */
export function isWordless(tree: ProseNode): boolean {
  return !blocksOf(tree).some((block) => ownNodes(block).some(isWord));
}

const NAMES: Record<string, string> = {
  p: 'paragraph',
  li: 'list item',
  table: 'table',
  pre: 'block of code',
};

type Element = Extract<ProseNode, { type: 'element' }>;

/** The blocks that have to be cited. A list item is one block with all it holds, except the items nested in it. */
function blocksOf(node: ProseNode): Element[] {
  const isBlock = node.type === 'element' && Object.hasOwn(NAMES, node.tagName);
  if (!isBlock) return childrenOf(node).flatMap(blocksOf);
  return node.tagName === 'li' ? [node, ...nestedLists(node).flatMap(blocksOf)] : [node];
}

function nestedLists(node: ProseNode): ProseNode[] {
  return childrenOf(node).flatMap((child) => (isList(child) ? [child] : nestedLists(child)));
}

function ownNodes(block: ProseNode): ProseNode[] {
  return childrenOf(block).flatMap((child) => (isList(child) ? [] : [child, ...ownNodes(child)]));
}

function isList(node: ProseNode): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

/** A misspelt tag is reported as such; its words count as cited. */
function isCitation(node: ProseNode): boolean {
  const meant = 'name' in node ? meantComponent(node.name) : null;
  return meant === 'Cite' || meant === 'Quote';
}

function isWord(node: ProseNode): boolean {
  return node.type === 'text' && restoreText(node.value).trim() !== '';
}

function childrenOf(node: ProseNode): ProseNode[] {
  return 'children' in node ? (node.children as ProseNode[]) : [];
}

function uncited(block: Element): ProseProblem {
  return {
    line: block.position?.start.line ?? null,
    rule: 'uncited-paragraph',
    message: `This ${NAMES[block.tagName]} cites no source.`,
    fix:
      block.tagName === 'pre'
        ? 'Write it as a paragraph with <Cite source="id" />; code cannot hold one.'
        : 'End the sentence that needs it with <Cite source="id" />, the id of a file in the sources folder.',
  };
}
