import type { ErrorCode } from 'yaml';
import type { Finding } from '#record/shared/issue.ts';

/** A YAML text with missing quotes added to one line. */
export interface QuotedLine {
  text: string;
  line: number;
  finding: Finding;
}

/** Adds quotes to a line if their absence explains the error; null otherwise. */
export function quoteLine(text: string, error: { code: ErrorCode; line: number }): QuotedLine | null {
  const why = WANTS_QUOTES[error.code];
  const lines = text.split('\n');
  const [, start, key, words] = lines[error.line - 1]?.match(KEY_AND_WORDS) ?? [];
  if (why === undefined || start === undefined || key === undefined || words === undefined) return null;
  const written = `${key} ${inQuotes(withoutQuotes(words))}`;
  lines[error.line - 1] = `${start}${written}`;
  return { text: lines.join('\n'), line: error.line, finding: unquoted(why, written) };
}

/** Text that YAML reads differently from how it looks, and how to write it. */
export function unquoted(why: string, written: string): Finding {
  return { rule: 'yaml-quotes', message: why, fix: `Put the text in quotes: ${written}` };
}

/** In the quotes that the text itself does not use. */
export function inQuotes(words: string): string {
  if (!/["\\]/.test(words)) return `"${words}"`;
  return `'${words.replaceAll("'", "''")}'`;
}

/** The text inside quotes that do not work as written: `'it's'`. */
function withoutQuotes(words: string): string {
  return /^(["']).+\1$/.test(words) ? words.slice(1, -1) : words;
}

/** `  - title: A: b`; a value starting with a bracket is meant as a list or group. */
const KEY_AND_WORDS = /^(\s*(?:- +)*)([^\s:"'[{#]+\s*:)[ \t]+([^\s[{].*?)\s*$/;

const WANTS_QUOTES: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'YAML reads a colon followed by a space as the start of another field.',
  BAD_SCALAR_START: 'YAML reserves the character that this text begins with.',
  UNEXPECTED_TOKEN:
    'YAML reads the first words or marks of this text as the whole value, and cannot parse the rest.',
  BAD_DQ_ESCAPE: 'YAML reads the backslash in this text as the start of an escape sequence.',
};
