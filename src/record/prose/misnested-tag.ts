import { containers } from './containers.ts';
import { MOST_LEVELS, tooNested } from './nesting.ts';
import type { ProseProblem } from './problem.ts';

/**
 * A tag that is closed in another list item, quotation or indentation than it was opened in, or that so many are open
 * around. On some of the former the parser (satteri 0.10.5) ends the whole process instead of throwing, on the latter
 * it takes time that grows with their square: so they are found before it runs.
 */
export function misnestedTag(source: string): ProseProblem | null {
  const lines = source.split('\n');
  const open: Tag[] = [];
  for (const tag of tagsOf(lines)) {
    if (!tag.closes) open.push(tag);
    if (open.length > MOST_LEVELS) return tooNested('Tags', tag.line + 1);
    const opener = tag.closes && open.findLastIndex((other) => other.name === tag.name);
    if (opener === false || opener < 0) continue;
    const [opened] = open.splice(opener);
    if (opened && isMisnested(opened.line, tag.line, lines)) return misnested(tag, opened.line);
  }
  return null;
}

interface Tag {
  name: string;
  closes: boolean;
  /** Counted from 0. */
  line: number;
}

/** Tags written over several lines count where they begin; self-closed ones are not listed. */
function* tagsOf(lines: string[]): Generator<Tag> {
  for (const [line, words] of lines.entries()) {
    if (!words.includes('<')) continue;
    const rest = lines.slice(line, line + 5).join('\n');
    for (const match of words.matchAll(/<(\/?)\s*([\w$.:-]*)/g)) {
      if (!isSelfClosed(rest, match.index)) yield { name: match[2] ?? '', closes: match[1] === '/', line };
    }
  }
}

function isSelfClosed(rest: string, start: number): boolean {
  return /^<[\w$](?:"[^"]*"|'[^']*'|[^"'<>])*\/\s*>/.test(rest.slice(start, start + 500));
}

/** Whether the two lines, and all between them, fail to share one container. */
function isMisnested(opened: number, closed: number, lines: string[]): boolean {
  if (opened === closed) return false;
  const indent = containers(lines[opened])
    .replace(/[^>\s]/g, ' ')
    .trimEnd();
  const width = containers(lines[opened]).length;
  const own = containers(lines[closed]);
  if (own.length !== width || own.replace(/[^>\s]/g, '!').trimEnd() !== indent) return true;
  const between = lines.slice(opened + 1, closed);
  return between.some((line) => (line.trim() !== '' || indent !== '') && !line.startsWith(indent || own));
}

function misnested(tag: Tag, opened: number): ProseProblem {
  return {
    line: tag.line + 1,
    rule: 'mdx-syntax',
    message: `</${tag.name}> stands in another list item, quotation or indentation than its <${tag.name}> (${tag.line - opened} lines above).`,
    fix: `Indent <${tag.name}> and </${tag.name}> alike, so that everything between them stands in one place.`,
  };
}
