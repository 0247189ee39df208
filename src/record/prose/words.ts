import { hiddenCharacters } from './characters.ts';
import { braceOffsets, restoreText } from './neutralise-mdx.ts';
import type { ProseProblem } from './problem.ts';

/** What is wrong within running text: braces, and characters that only an entity such as `&#x202e;` brought in. */
export function textProblems(value: string, line: number): ProseProblem[] {
  return [
    ...value.split('\n').flatMap((words, index) => firstExpression(words, line + index)),
    ...hiddenCharacters(restoreText(value), line),
  ];
}

/** One a line is enough, and however many there are, each line is looked at once. */
function firstExpression(words: string, line: number): ProseProblem[] {
  const [offset] = braceOffsets(words);
  return offset === undefined ? [] : [expression(line, restoreText(words.slice(offset)))];
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
