import { hiddenCharacters } from './characters.ts';
import { braceOffsets, restoreText } from './neutralise-mdx.ts';
import type { ProseProblem } from './problem.ts';

/** What is wrong within running text: braces, and characters that only an entity such as `&#x202e;` brought in. */
export function textProblems(value: string, line: number): ProseProblem[] {
  const braces = braceOffsets(value).map((offset) => ({
    line: line + value.slice(0, offset).split('\n').length - 1,
    rest: restoreText(value.slice(offset)),
  }));
  const first = braces.filter((brace, index) => brace.line !== braces[index - 1]?.line);
  return [
    ...first.map(({ line: at, rest }) => expression(at, rest)),
    ...hiddenCharacters(restoreText(value), line),
  ];
}

function expression(line: number, rest: string): ProseProblem {
  const what = rest.startsWith('{/*') ? 'A comment in braces' : 'A brace';
  return {
    line,
    rule: 'mdx-expression',
    message: `${what} would be read as code, which prose cannot hold.`,
    fix: 'Write &#123; where the sign itself is meant, or leave the braces out.',
  };
}
