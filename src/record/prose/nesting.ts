import type { ProseProblem } from './problem.ts';

/** Far more than prose needs, and few enough that whoever walks the tree may recurse. */
export const MOST_LEVELS = 60;

export function tooNested(what: string, line: number | null): ProseProblem {
  return {
    line,
    rule: 'prose-too-complex',
    message: `${what} are nested too deeply to be read.`,
    fix: 'Nest three or four levels at most.',
  };
}
