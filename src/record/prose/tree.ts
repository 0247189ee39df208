import { mdxToHast } from 'satteri';
import { neutraliseMdx } from './neutralise-mdx.ts';
import { MOST_LEVELS, tooNested } from './nesting.ts';
import type { ProseNode } from './node.ts';
import { joinParagraphs } from './paragraphs.ts';
import { syntaxProblem } from './syntax.ts';
import { misnestedTag } from './misnested-tag.ts';
import type { ProseProblem } from './problem.ts';

/** The parsed prose as a tree in which all running text stands in paragraphs, or why there is none. */
export function parseTree(mdx: string): { tree: ProseNode } | { problem: ProseProblem } {
  const source = neutraliseMdx(mdx);
  const misnested = misnestedTag(source);
  if (misnested) return { problem: misnested };
  try {
    const tree = mdxToHast(source, { position: true, features: FEATURES });
    return isDeep(tree)
      ? { problem: tooNested('Lists, quotations or emphasis', null) }
      : { tree: joinParagraphs(tree) };
  } catch (error) {
    return { problem: syntaxProblem(error, source) };
  }
}

/** Off: front matter, which was cut off before, and footnotes, whose place citations take. */
const FEATURES = { frontmatter: false, gfm: { footnotes: false }, smartPunctuation: false };

/** Level by level, as a recursion would exhaust the stack on the very trees this looks for. */
function isDeep(tree: ProseNode): boolean {
  let level: ProseNode[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as ProseNode[]) : []));
  }
  return false;
}
