/**
 * A file's text as lines that can stand between the headers of a proposal: a line that would end the file or the block
 * gets a backslash, and a backslash alone stands for the line break that a text lacks at its end.
 */
export function escapeLines(text: string): string[] {
  const lines = text.split('\n').map((line) => (SPECIAL.test(line) ? `\\${line}` : line));
  return text.endsWith('\n') ? lines.slice(0, -1) : [...lines, NO_BREAK];
}

/** The text that `escapeLines` was given. */
export function unescapeLines(lines: readonly string[]): string {
  const hasBreak = lines.at(-1) !== NO_BREAK;
  const written = hasBreak ? lines : lines.slice(0, -1);
  const text = written.map((line) => (SPECIAL.test(line) ? line.replace('\\', '') : line)).join('\n');
  return hasBreak && lines.length > 0 ? `${text}\n` : text;
}

const NO_BREAK = '\\';

/** Headers, fences, and what looks like an escaped line already. */
const SPECIAL = /^(?:\\+$|\\*(?:===|[ \t]*(?:`{3}|~{3})))/;
