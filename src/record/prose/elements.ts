import type { ElementContent, Properties, Root } from 'hast';
import { safeAddress } from './address.ts';
import { proseComponent } from './components.ts';
import { headingIds } from './headings.ts';
import { beginsLikeModule, restoreAddress, restoreCode, restoreText } from './neutralise-mdx.ts';
import { markdownProblem } from './markdown.ts';
import { plainText } from './text.ts';
import { textProblems } from './words.ts';
import { withoutHiddenCharacters } from './characters.ts';
import type { ProseNode } from './node.ts';
import type { ProseProblem } from './problem.ts';
import { lineOf } from './writer.ts';
import type { Citation, Writer } from './writer.ts';

/** The output tree, rebuilt from an allow-list: anything unknown is dropped. */
export function proseElements(tree: ProseNode): {
  root: Root;
  citations: Citation[];
  problems: ProseProblem[];
} {
  const writer: Writer = {
    citations: [],
    problems: [],
    headingId: headingIds(),
    inLink: false,
    writeChildren,
  };
  const children =
    'children' in tree ? tree.children.flatMap((child) => writeNode(child as ProseNode, writer)) : [];
  const spaced = children.flatMap((child): Root['children'] => [child, { type: 'text', value: '\n' }]);
  return { root: { type: 'root', children: spaced }, citations: writer.citations, problems: writer.problems };
}

function writeChildren(node: ProseNode, writer: Writer): ElementContent[] {
  return 'children' in node ? node.children.flatMap((child) => writeNode(child as ProseNode, writer)) : [];
}

function writeNode(node: ProseNode, writer: Writer): ElementContent[] {
  if (node.type === 'text') return [writeText(node.value, lineOf(node), writer)];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return proseComponent(node, writer);
  return node.type === 'element' ? writeElement(node, writer) : [];
}

function writeText(value: string, line: number, writer: Writer): ElementContent {
  writer.problems.push(...textProblems(value, line));
  return { type: 'text', value: withoutHiddenCharacters(restoreText(value)) };
}

type Element = Extract<ProseNode, { type: 'element' }>;

function writeElement(node: Element, writer: Writer): ElementContent[] {
  const problem = markdownProblem(node, beginsAsModule(node));
  if (problem) writer.problems.push(problem);
  if (node.tagName === 'img')
    return [
      { type: 'text', value: withoutHiddenCharacters(restoreText(String(node.properties['alt'] ?? ''))) },
    ];
  if (node.tagName === 'a') return writeLink(node, writer);
  if (node.tagName === 'code') return [element('code', codeLanguage(node), [writeCode(node)])];
  if (/^h[1-6]$/.test(node.tagName)) return [writeHeading(node, writer)];
  const children = writeChildren(node, writer);
  return KEPT.has(node.tagName) ? [element(node.tagName, keptProperties(node), children)] : children;
}

const KEPT = new Set('p ul ol li em strong pre blockquote table thead tbody tr th td hr br'.split(' '));

function element(tagName: string, properties: Properties, children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties, children };
}

function beginsAsModule(node: Element): boolean {
  const [first] = node.children;
  return node.tagName === 'p' && first?.type === 'text' && beginsLikeModule(first.value);
}

function writeHeading(node: Element, writer: Writer): ElementContent {
  const tagName = node.tagName === 'h1' ? 'h2' : node.tagName;
  const heading = {
    type: 'element' as const,
    tagName,
    properties: {},
    children: writeChildren(node, writer),
  };
  const isLinked = tagName === 'h2' || tagName === 'h3';
  return isLinked ? { ...heading, properties: { id: writer.headingId(plainText(heading)) } } : heading;
}

function writeLink(node: Element, writer: Writer): ElementContent[] {
  const href = safeAddress(restoreAddress(String(node.properties['href'] ?? '')));
  const children = writeChildren(node, { ...writer, inLink: true });
  return href === null || writer.inLink ? children : [element('a', { href }, children)];
}

function writeCode(node: Element): ElementContent {
  const written = node.children
    .map((child) => (child.type === 'text' ? restoreCode(child.value) : ''))
    .join('');
  return { type: 'text', value: withoutHiddenCharacters(written) };
}

function codeLanguage(node: Element): Properties {
  const language = String(node.properties['className'] ?? '');
  return /^language-[a-z0-9-]+$/.test(language) ? { className: [language] } : {};
}

/** The alignment of a cell becomes a class, since the content security policy blocks style attributes. */
function keptProperties(node: Element): Properties {
  const align = /^text-align: (center|right)$/.exec(String(node.properties['style'] ?? ''))?.[1];
  if (align) return { className: [`align-${align}`] };
  const start = node.properties['start'];
  return node.tagName === 'ol' && typeof start === 'number' ? { start } : {};
}
