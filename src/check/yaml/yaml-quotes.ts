import type { ErrorCode } from 'yaml';
import type { Finding } from '#record/shared/issue.ts';

/** A YAML text in which one line has got the quotes it lacked. */
export interface QuotedLine {
  text: string;
  line: number;
  finding: Finding;
}

/** Puts the text of a line in quotes where their absence explains the error; null where it does not. */
export function quoteLine(text: string, error: { code: ErrorCode; line: number }): QuotedLine | null {
  const why = WANTS_QUOTES[error.code];
  const lines = text.split('\n');
  const [, start, key, words] = lines[error.line - 1]?.match(KEY_AND_WORDS) ?? [];
  if (why === undefined || start === undefined || key === undefined || words === undefined) return null;
  const written = `${key} ${inQuotes(withoutQuotes(words))}`;
  lines[error.line - 1] = `${start}${written}`;
  return { text: lines.join('\n'), line: error.line, finding: unquoted(why, written) };
}

/** A text that YAML reads otherwise than it looks, with the line as it should be written. */
export function unquoted(why: string, written: string): Finding {
  return { rule: 'yaml-quotes', message: why, fix: `Put the text in quotes: ${written}` };
}

/** In the quotes that the text itself does not use. */
export function inQuotes(words: string): string {
  if (!/["\\]/.test(words)) return `"${words}"`;
  return `'${words.replaceAll("'", "''")}'`;
}

/** The words of a text whose own quotes do not hold: `'it's'`. */
function withoutQuotes(words: string): string {
  return /^(["']).+\1$/.test(words) ? words.slice(1, -1) : words;
}

/** `  - title: A: b`; a value that begins with a bracket is meant as a list or group. */
const KEY_AND_WORDS = /^(\s*(?:- +)*)([^\s:"'[{#]+\s*:)[ \t]+([^\s[{].*?)\s*$/;

const WANTS_QUOTES: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'YAML takes a colon followed by a space for the start of another field.',
  BAD_SCALAR_START: 'YAML keeps the character with which this text begins for itself.',
  UNEXPECTED_TOKEN:
    'YAML takes the first words or marks of this text for the whole, and stumbles over the others.',
  BAD_DQ_ESCAPE: 'YAML takes the backslash in this text for the start of a code.',
};
