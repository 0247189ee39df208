import type { ElementContent } from 'hast';
import { textDirective } from '../shared/text-fragment.ts';
import { namedBy } from './attributes.ts';
import { childrenOf, rawText } from './hast.ts';
import { componentName, unknownTag } from './tag-names.ts';
import type { ComponentNode, ProseNode } from './node.ts';
import { lineOf } from './writer.ts';
import type { Citation, Writer } from './writer.ts';

/** Renders a component as HTML. An unknown one loses its tag and keeps its text. */
export function proseComponent(node: ComponentNode, writer: Writer): ElementContent[] {
  const name = componentName(node.name);
  if (name === null) return writeUnknown(node, writer);
  const { source, passage, problems } = namedBy(node, name);
  writer.problems.push(...problems);
  if (name === 'Callout') return writeCallout(node, writer);
  return name === 'Cite'
    ? writeCite(node, { source, passage, kind: 'cite' }, writer)
    : writeQuote(node, { source, passage: null, kind: 'quote' }, writer);
}

function writeUnknown(node: ComponentNode, writer: Writer): ElementContent[] {
  writer.problems.push(unknownTag(node.name, lineOf(node)));
  return node.name === 'script' || node.name === 'style' ? [] : writer.writeChildren(node, writer);
}

type Cited = Omit<Citation, 'line' | 'source'> & { source: string | null };

function writeCite(node: ComponentNode, cited: Cited, writer: Writer): ElementContent[] {
  if (node.children.length > 0) {
    report(
      node,
      writer,
      '<Cite> holds words.',
      'Write <Cite source="id" />, or <Quote source="id">words</Quote>.',
    );
  }
  return [...writer.writeChildren(node, writer), ...citationMark(node, cited, writer)];
}

function writeQuote(node: ComponentNode, cited: Cited, writer: Writer): ElementContent[] {
  const words = quotedWords(node);
  if (words === null)
    report(
      node,
      writer,
      '<Quote> does not hold one run of words.',
      'Quote each paragraph by itself, and never nothing.',
    );
  const children = writer.writeChildren({ ...node, children: words ?? [] } as ComponentNode, writer);
  const mark = citationMark(node, cited, writer);
  const linked = writer.inLink ? children : linkToWords(children, cited.source);
  return [{ type: 'element', tagName: 'q', properties: {}, children: linked }, ...mark];
}

/** Words that open their source where it says them; unless they are or hold a link to elsewhere. */
function linkToWords(children: ElementContent[], source: string | null): ElementContent[] {
  const words = children.map(rawText).join('').trim();
  if (source === null || words === '' || children.some(holdsLink)) return children;
  const properties = { dataQuote: source, href: `#${textDirective({ start: words })}` };
  return [{ type: 'element', tagName: 'a', properties, children }];
}

function holdsLink(node: ElementContent): boolean {
  return (node.type === 'element' && node.tagName === 'a') || childrenOf(node).some(holdsLink);
}

/** The words of a quotation; MDX makes them a paragraph where the tags stand on lines of their own. */
function quotedWords(node: ComponentNode): ProseNode[] | null {
  const children = node.children as ProseNode[];
  const [first] = children;
  if (!first) return null;
  if (children.length === 1 && isBlock(first))
    return first.type === 'element' && first.tagName === 'p' ? first.children : null;
  return children.some(isBlock) ? null : children;
}

function isBlock(node: ProseNode): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.name === 'Callout';
  return node.type === 'element' && /^(?:p|[uo]l|pre|blockquote|table|hr|h\d)$/.test(node.tagName);
}

function writeCallout(node: ComponentNode, writer: Writer): ElementContent[] {
  const children = writer.writeChildren(node, writer);
  if (node.type === 'mdxJsxFlowElement') {
    return [
      { type: 'element', tagName: 'aside', properties: { className: ['callout'], role: 'note' }, children },
    ];
  }
  report(
    node,
    writer,
    '<Callout> stands within a sentence.',
    'Put <Callout> and </Callout> on lines of their own.',
  );
  return children;
}

function citationMark(node: ComponentNode, cited: Cited, writer: Writer): ElementContent[] {
  const { source, passage, kind } = cited;
  if (source === null) return [];
  writer.citations.push({ source, passage, line: lineOf(node), kind });
  if (!writer.inLink) {
    const properties = { dataCite: source, ...(passage !== null && { dataPassage: passage }) };
    return [{ type: 'element', tagName: 'a', properties, children: [] }];
  }
  report(node, writer, 'A citation stands within a link, and is a link itself.', 'Write it after the link.');
  return [];
}

function report(node: ComponentNode, writer: Writer, message: string, fix: string): void {
  writer.problems.push({ line: lineOf(node), rule: 'component-place', message, fix });
}
