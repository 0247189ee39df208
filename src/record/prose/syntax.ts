import { restoreCode } from './neutralise-mdx.ts';
import type { ProseProblem } from './problem.ts';

/** What the parser threw, in words an editor understands. Its place is only in its message: `3:1: Unexpected …`. */
export function syntaxProblem(error: unknown, source: string): ProseProblem {
  const thrown = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): /.exec(thrown);
  if (!place) return { line: null, rule: 'mdx-syntax', ...UNKNOWN };
  const line = Number(place[1]);
  const lines = source.split('\n').slice(line - 1);
  const from = restoreCode(lines.join('\n').slice(Number(place[2]) - 1));
  const [, rule, message, fix] = SHAPES.find(([shape]) => shape.test(from) || shape.test(thrown)) ?? UNCLEAR;
  const tag = /^<\/?[\w.:-]+/.exec(from)?.[0] ?? '<';
  return { line, rule, message: message.replaceAll('TAG', `${tag}>`), fix };
}

type Shape = readonly [shape: RegExp, rule: string, message: string, fix: string];

/** Tried in order against the source from the place on, and against what was thrown. */
const SHAPES: readonly Shape[] = [
  [
    /^<(?:[a-z][a-z\d+.-]*:|[^\s<>]+@[^\s<>]+>)/i,
    'mdx-syntax',
    'An address in angle brackets is not a link here.',
    'Write the link as [words](https://…).',
  ],
  [
    /^<!--/,
    'mdx-syntax',
    'This is an HTML comment.',
    'Delete it; notes to editors go into the pull request.',
  ],
  [/^<[!?]/, 'raw-html', 'This is an HTML declaration.', 'Delete it, and write Markdown.'],
  [
    /^<[A-Za-z][^<>]*\{/,
    'mdx-attribute',
    'An attribute of TAG is written in braces.',
    'Write it in quotes: <Cite source="id" />.',
  ],
  [
    /Expected a closing tag/,
    'mdx-syntax',
    'TAG is opened here and not closed where it should be.',
    'Close it: <Cite source="id" />, <Quote source="id">words</Quote>, or </Callout> on a line of its own.',
  ],
  [
    /Unexpected closing tag|Unexpected closing slash/,
    'mdx-syntax',
    'TAG closes a tag that was not opened before it.',
    'Delete it, or write the opening tag before the words.',
  ],
  [
    /^<[A-Za-z]/,
    'mdx-syntax',
    'The tag that begins with TAG is not complete.',
    'Write it as <Cite source="id" />, with straight quotes and a closing >; write &lt; if a "<" is meant.',
  ],
  [/^</, 'mdx-syntax', 'A "<" begins a tag, but no tag follows.', 'Write &lt; for the sign itself.'],
];

const UNCLEAR: Shape = [
  /^/,
  'mdx-syntax',
  'From here on the text cannot be read.',
  'Look for a stray "<" or a tag that is not closed.',
];

const UNKNOWN = {
  message: 'The text cannot be read.',
  fix: 'Look for a stray "<" or a tag that is not closed.',
};
