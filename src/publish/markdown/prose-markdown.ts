import type { Element, ElementContent, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import type { ToUrl } from '#record/shared/address.ts';
import { childrenOf, elementsOf, rawText } from '#record/prose/hast.ts';
import { writeInline } from './inline-markdown.ts';
import { codeBlock, escapeLineStarts } from './escape-markdown.ts';

/**
 * Stored prose as Markdown: citation marks become footnote references by source id (`[^id]`), whose definitions
 * are left to the caller; links to pages of the site become absolute. Knows the elements that `parseProse` keeps.
 */
export function proseToMarkdown(html: string, toUrl: ToUrl): string {
  return writeBlocks(childrenOf(htmlToHast(html) as Nodes), toUrl).join('\n\n');
}

/** Blocks one by one; running text between them is a paragraph of its own. */
function writeBlocks(nodes: readonly ElementContent[], toUrl: ToUrl): string[] {
  const blocks: string[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const text = escapeLineStarts(writeInline(line, toUrl).trim());
    if (text) blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    const write = node.type === 'element' ? BLOCKS[node.tagName] : undefined;
    if (!write) line.push(node);
    else {
      endLine();
      blocks.push(...write(node as Element, toUrl));
    }
  }
  endLine();
  return blocks;
}

const BLOCKS: Partial<Record<string, (node: Element, toUrl: ToUrl) => string[]>> = {
  html: (node, toUrl) => writeBlocks(childrenOf(node), toUrl),
  head: () => [],
  body: (node, toUrl) => writeBlocks(childrenOf(node), toUrl),
  p: (node, toUrl) => writeBlocks(childrenOf(node), toUrl),
  blockquote: writeQuotation,
  aside: writeQuotation,
  hr: () => ['---'],
  ul: (node, toUrl) => [writeList(node, toUrl)],
  ol: (node, toUrl) => [writeList(node, toUrl)],
  pre: (node) => [writeCode(node)],
  table: (node, toUrl) => [writeTable(node, toUrl)],
  ...Object.fromEntries(
    [2, 3, 4, 5, 6].map((level) => [
      `h${level}`,
      (node: Element, toUrl: ToUrl) => [`${'#'.repeat(level)} ${inlineOf(node, toUrl)}`],
    ]),
  ),
};

function writeQuotation(node: Element, toUrl: ToUrl): string[] {
  const text = writeBlocks(childrenOf(node), toUrl).join('\n\n');
  return [text.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>')];
}

function writeList(list: Element, toUrl: ToUrl): string {
  const items = elementsOf(list, 'li');
  const isLoose = items.some((item) => elementsOf(item, 'p').length > 0);
  const start = Number(list.properties['start'] ?? 1);
  return items
    .map((item, place) => {
      const marker = list.tagName === 'ol' ? `${start + place}. ` : '- ';
      const text = writeBlocks(childrenOf(item), toUrl).join(isLoose ? '\n\n' : '\n');
      return marker + text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
    })
    .join(isLoose ? '\n\n' : '\n');
}

function writeCode(pre: Element): string {
  const [code = pre] = elementsOf(pre, 'code');
  const language = /^language-(.*)$/.exec(String(code.properties['className'] ?? ''))?.[1] ?? '';
  return codeBlock(rawText(code), language);
}

function writeTable(table: Element, toUrl: ToUrl): string {
  const rows = [...elementsOf(table, 'thead'), ...elementsOf(table, 'tbody')].flatMap((part) =>
    elementsOf(part, 'tr'),
  );
  const lines = rows.map(
    (row) =>
      `| ${cellsOf(row)
        .map((cell) => inlineOf(cell, toUrl))
        .join(' | ')} |`,
  );
  const rule = `| ${cellsOf(rows[0]).map(alignmentOf).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function cellsOf(row: Element | undefined): Element[] {
  return row ? [...elementsOf(row, 'th'), ...elementsOf(row, 'td')] : [];
}

function alignmentOf(cell: Element): string {
  const align = String(cell.properties['className'] ?? '');
  return align === 'align-right' ? '--:' : align === 'align-center' ? ':-:' : '---';
}

function inlineOf(node: Element, toUrl: ToUrl): string {
  return writeInline(childrenOf(node), toUrl).trim();
}
