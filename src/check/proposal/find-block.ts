/** The one block of a text that holds a proposal: its lines, or what is wrong in one sentence. */
export type FoundBlock = { lines: string[] } | { problem: string };

/**
 * Finds the block as CommonMark reads fences (https://spec.commonmark.org/0.31.2/#fenced-code-blocks), so that what is
 * taken is what people see as a block. A text that begins with the header of a file is a block without its fence.
 */
export function findBlock(text: string): FoundBlock {
  const lines = text.split('\n');
  if (/^\s*=== /.test(text)) return { lines: withoutBlankEnds(lines) };
  const { blocks, around } = splitBlocks(lines);
  const [block, ...others] = blocks;
  if (!block) return { problem: NO_BLOCK };
  if (others.length > 0)
    return { problem: 'The text holds more than one ```proposal block; send one at a time.' };
  if (!block.isClosed)
    return { problem: 'The ```proposal block has no end; close it with a line of three backticks.' };
  if (around.some((line) => HIDING.test(line)))
    return { problem: 'The text around the block holds HTML, which can hide what it says; leave it out.' };
  return { lines: block.lines };
}

const NO_BLOCK = 'There is no ```proposal block in the text.';

interface Block {
  lines: string[];
  isClosed: boolean;
}

interface Fence {
  mark: string;
  block: Block;
  isProposal: boolean;
}

function splitBlocks(lines: readonly string[]): { blocks: Block[]; around: string[] } {
  const blocks: Block[] = [];
  const around: string[] = [];
  let open: Fence | null = null;
  for (const line of lines) {
    if (open === null) {
      open = openedBy(line);
      if (open?.isProposal) blocks.push(open.block);
      if (open === null) around.push(line);
    } else if (isClosedBy(line, open.mark)) {
      open.block.isClosed = true;
      open = null;
    } else open.block.lines.push(line);
  }
  return { blocks, around };
}

function openedBy(line: string): Fence | null {
  const [, mark, words = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (mark === undefined || (mark.startsWith('`') && words.includes('`'))) return null;
  return { mark, block: { lines: [], isClosed: false }, isProposal: words.trim() === 'proposal' };
}

function isClosedBy(line: string, mark: string): boolean {
  const [, closing] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return closing !== undefined && closing.startsWith(mark);
}

/** Comments and elements, which GitHub does not show or folds away. */
const HIDING = /<(?:!|\?|\/?[a-z][\w-]*(?:[\s/>]|$))/i;

function withoutBlankEnds(lines: readonly string[]): string[] {
  const isFull = (line: string) => line.trim() !== '';
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1);
}
