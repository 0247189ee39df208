import { safeAddress } from './address.ts';
import { restoreAddress } from './neutralise-mdx.ts';
import type { ProseNode } from './node.ts';
import type { ProseProblem } from './problem.ts';

type Element = Extract<ProseNode, { type: 'element' }>;

/** What is wrong with a piece of Markdown as such: it parses, but has no place in a record. */
export function markdownProblem(node: Element, beginsAsModule: boolean): ProseProblem | null {
  const found = beginsAsModule
    ? MODULE
    : node.tagName === 'a'
      ? linkProblem(node)
      : REFUSED[refusedName(node)];
  return found ? { line: node.position?.start.line ?? null, ...found } : null;
}

type Finding = Omit<ProseProblem, 'line'>;

const MODULE: Finding = {
  rule: 'mdx-code',
  message: 'A paragraph that begins with "import" or "export" is code in MDX.',
  fix: 'Begin the sentence with another word; an entry holds no code.',
};

const REFUSED: Partial<Record<string, Finding>> = {
  h1: {
    rule: 'heading-level',
    message: 'A heading with one "#" is the title of the page, which the front matter gives.',
    fix: 'Begin with "##".',
  },
  img: {
    rule: 'image',
    message: 'A record shows no images.',
    fix: 'Describe what is seen, and cite the page it is on.',
  },
  del: {
    rule: 'unknown-markdown',
    message: 'Words between "~" are struck out.',
    fix: 'Leave out what no longer holds, and note the change under corrections; write \\~ for the sign itself.',
  },
  task: {
    rule: 'unknown-markdown',
    message: 'A record holds no task lists.',
    fix: 'Leave "[ ]" out of the list item.',
  },
};

/** The element's name; a task is a list item with a class, its box has no place in the source. */
function refusedName(node: Element): string {
  return String(node.properties['className'] ?? '').includes('task-list-item') ? 'task' : node.tagName;
}

function linkProblem(node: Element): Finding | null {
  const address = restoreAddress(String(node.properties['href'] ?? ''));
  if (safeAddress(address) !== null) return null;
  return {
    rule: 'unsafe-link',
    message: `A link may not lead to "${address.slice(0, 80)}".`,
    fix: 'Begin the address with https://, http:// or mailto:, with "/" for a page of this site, or with "#".',
  };
}
