import { containerCount } from './containers.ts';
import { MOST_LEVELS, tooNested } from './nesting.ts';
import type { ProseProblem } from './problem.ts';

/**
 * What is too big to be parsed at all. The parser is native code: what exhausts it ends the whole build, without
 * an error to catch, so these are bounds on the source and not on the tree.
 */
export function limitProblem(mdx: string): ProseProblem | null {
  if (new TextEncoder().encode(mdx).length > MOST_BYTES) return tooLong;
  const lines = mdx.split('\n');
  const widest = Math.max(...countPipes(lines));
  if (widest * lines.length > MOST_CELLS) {
    return tooComplex(
      'A table of this size, or so many "|" in one line,',
      countPipes(lines).indexOf(widest) + 1,
    );
  }
  const crowded = lines.findIndex((line) => (line.match(/[<[({>`]/g)?.length ?? 0) > MOST_MARKS);
  if (crowded >= 0) return tooComplex(`A line with more than ${MOST_MARKS} brackets or marks`, crowded + 1);
  const nested = lines.findIndex((line) => containerCount(line) > MOST_LEVELS);
  if (nested >= 0) return tooNested('Lists or quotations', nested + 1);
  const referring = lineOfManyReferences(lines);
  return referring === null ? null : tooComplex(`A paragraph with more than ${MOST_MARKS} "&"`, referring);
}

/** In one paragraph the parser takes time that grows with their square. */
function lineOfManyReferences(lines: string[]): number | null {
  let count = 0;
  for (const [index, line] of lines.entries()) {
    count = line.trim() === '' ? 0 : count + line.split('&').length - 1;
    if (count > MOST_MARKS) return index + 1;
  }
  return null;
}

const MOST_BYTES = 200_000;
/** The parser fills short rows up to the table's width, so width times lines is what it may have to hold. */
const MOST_CELLS = 50_000;
const MOST_MARKS = 2_000;

function countPipes(lines: string[]): number[] {
  return lines.map((line) => line.split('|').length - 1);
}

function tooComplex(what: string, line: number): ProseProblem {
  return {
    line,
    rule: 'prose-too-complex',
    message: `${what} cannot be read safely.`,
    fix: 'Split it into smaller parts.',
  };
}

const tooLong: ProseProblem = {
  line: null,
  rule: 'prose-too-long',
  message: 'The prose is longer than 200 KB.',
  fix: 'Split it into several entries; an entry tells one event.',
};
