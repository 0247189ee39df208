import type { Nodes } from 'hast';

/** The words alone, one line a block, quotation marks around what <q> quotes; no-break spaces stay. */
export function plainText(root: Nodes): string {
  const lines = textOf(root).split(/\n+/);
  return lines
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/^ | $/g, ''))
    .filter(Boolean)
    .join('\n');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (!('children' in node)) return '';
  const words = node.children.map(textOf).join('');
  if (node.type !== 'element') return words;
  if (node.tagName === 'q') return `“${words}”`;
  if (node.tagName === 'td' || node.tagName === 'th' || node.tagName === 'br') return `${words} `;
  return BLOCKS.has(node.tagName) ? `\n${words}\n` : words;
}

const BLOCKS = new Set([
  'aside',
  'blockquote',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ol',
  'p',
  'pre',
  'tr',
  'ul',
]);
