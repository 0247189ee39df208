import type { Element, ElementContent } from 'hast';
import type { ToUrl } from '#record/shared/address.ts';
import { childrenOf, rawText } from '#record/prose/hast.ts';
import { codeSpan, escapeMarkdown, writeAddress } from './escape-markdown.ts';

/** Running text as Markdown; see `prose-markdown.ts`. */
export function writeInline(nodes: readonly ElementContent[], toUrl: ToUrl): string {
  return nodes.map((node) => writeRun(node, toUrl)).join('');
}

function writeRun(node: ElementContent, toUrl: ToUrl): string {
  if (node.type === 'text') return escapeMarkdown(node.value);
  if (node.type !== 'element') return '';
  if (node.tagName === 'code') return codeSpan(rawText(node));
  if (node.tagName === 'br') return '\\\n';
  if (node.tagName === 'a') return writeLink(node, toUrl);
  const words = writeInline(childrenOf(node), toUrl);
  if (node.tagName === 'q') return `“${words}”`;
  return node.tagName === 'em' ? `*${words}*` : node.tagName === 'strong' ? `**${words}**` : words;
}

function writeLink(link: Element, toUrl: ToUrl): string {
  const source = link.properties['dataCite'];
  if (source !== undefined) return `[^${String(source)}]`;
  // Without the address of its source, which the footnote has, the link would lead nowhere.
  if (link.properties['dataQuote'] !== undefined) return writeInline(childrenOf(link), toUrl);
  const href = String(link.properties['href'] ?? '');
  const target = /^\/(?!\/)/.test(href) ? toUrl(href) : href;
  return `[${writeInline(childrenOf(link), toUrl)}](${writeAddress(target)})`;
}
