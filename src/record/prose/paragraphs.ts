import type { ProseNode } from './node.ts';

/**
 * Puts running text into paragraphs. MDX takes a tag at the beginning of a line out of its paragraph, so a
 * sentence whose <Cite> was wrapped to the next line would lose it; here the lines become one paragraph again.
 */
export function joinParagraphs<Node extends ProseNode>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as ProseNode[]).map((child) => joinParagraphs(child));
  return { ...node, children: holdsBlocks(node, children) ? paragraphs(children) : children };
}

/** List items hold blocks only where the list is loose; a tight item is running text. */
function holdsBlocks(node: ProseNode, children: ProseNode[]): boolean {
  if (node.type === 'root') return true;
  if (node.type === 'mdxJsxFlowElement') return node.name !== 'Quote' && node.name !== 'Cite';
  if (node.type !== 'element') return false;
  return node.tagName === 'blockquote' || (node.tagName === 'li' && children.some(isParagraph));
}

function paragraphs(children: ProseNode[]): ProseNode[] {
  const blocks: ProseNode[] = [];
  for (const child of children) {
    const last = blocks.at(-1);
    if (isBlank(child)) continue;
    const block = isRunningText(child) ? paragraphOf(child) : child;
    if (last && isParagraph(last) && isParagraph(block) && follows(block, last))
      blocks.splice(-1, 1, join(last, block));
    else blocks.push(block);
  }
  return blocks;
}

type Paragraph = Extract<ProseNode, { type: 'element' }>;

function isParagraph(node: ProseNode): node is Paragraph {
  return node.type === 'element' && node.tagName === 'p';
}

/** The line feeds between blocks, which the parser adds and so have no place. */
function isBlank(node: ProseNode): boolean {
  return node.type === 'text' && !node.position && node.value.trim() === '';
}

function isRunningText(node: ProseNode): boolean {
  if (node.type === 'text' || node.type === 'mdxJsxTextElement') return true;
  if (node.type === 'mdxJsxFlowElement') return node.name === 'Cite' || node.name === 'Quote';
  return node.type === 'element' && INLINE.has(node.tagName);
}

const INLINE = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'input', 'strong']);

function paragraphOf(child: ProseNode): Paragraph {
  const position = child.position && { position: child.position };
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [child] as Paragraph['children'],
    ...position,
  };
}

/** Without a blank line between. Nodes without a place were one run of text. */
function follows(block: ProseNode, last: ProseNode): boolean {
  if (!block.position || !last.position) return true;
  return block.position.start.line <= last.position.end.line + 1;
}

function join(last: Paragraph, block: Paragraph): Paragraph {
  const gap = needsGap(last, block) ? [{ type: 'text' as const, value: '\n' }] : [];
  const end = block.position?.end;
  const position = last.position && end ? { position: { ...last.position, end } } : {};
  return { ...last, ...position, children: [...last.children, ...gap, ...block.children] };
}

/** A wrapped line is a space, except before a citation mark, which stands close to its words. */
function needsGap(last: Paragraph, block: Paragraph): boolean {
  const [first] = block.children;
  if (first && 'name' in first && first.name === 'Cite') return false;
  return !last.position || !block.position || block.position.start.line > last.position.end.line;
}
