import { isAlias, isCollection, isScalar, type Range, type Scalar } from 'yaml';
import { quoted } from './found-text.ts';
import type { Finding } from '#record/shared/issue.ts';
import type { CloseComment } from './located-yaml.ts';
import { inQuotes, unquoted } from './yaml-quotes.ts';

/** What is wrong with a single node: anchors, aliases, tags, and plain text that is read as something else. */
export function refusalsOf(node: unknown, text: string): Finding[] {
  if (isAlias(node)) return [alias(`*${node.source}`)];
  if (!isScalar(node) && !isCollection(node)) return [];
  const { anchor, tag } = node;
  const misread = isScalar(node) && node.type === 'PLAIN' ? misreading(node, text) : null;
  return [
    ...(anchor === undefined ? [] : [alias(`&${anchor}`)]),
    ...(tag === undefined
      ? []
      : [{ ...tagged, message: `${quoted(tag)} is a YAML tag; content does not use them.` }]),
    ...(misread === null ? [] : [misread]),
  ];
}

function alias(name: string): Finding {
  return {
    rule: 'yaml-alias',
    message: `${quoted(name)} is a YAML anchor or alias; content does not use them.`,
    fix: 'Put it in quotes if it is meant as text; otherwise write the value out.',
  };
}

const tagged = { rule: 'yaml-tag', fix: 'Delete the word that begins with "!", or put the text in quotes.' };

/** Plain text that YAML cuts short or turns into something else. */
function misreading({ value, range }: Scalar, text: string): Finding | null {
  if (!range) return null;
  const { word, rest } = writtenAt(range, text);
  if (isSwallowed(word, rest)) {
    const why = `YAML reads "#" after a space as the start of a comment; ${quoted(rest.trim())} is lost.`;
    return unquoted(why, inQuotes(`${word}${word === '' ? rest.trim() : rest}`.trimEnd()));
  }
  return typeof value === 'string' && /^(?:yes|no|on|off)$/i.test(word)
    ? unquoted(
        `Some YAML parsers read ${word} as true or false.`,
        `${inQuotes(word)}. For a yes-or-no field, write true or false.`,
      )
    : null;
}

/** The comment one space after a single word; null if absent. */
export function closeComment(node: unknown, text: string): CloseComment | null {
  if (!isScalar(node) || typeof node.value !== 'string' || node.type !== 'PLAIN' || !node.range) return null;
  const { word, rest } = writtenAt(node.range, text);
  return /^\S+$/.test(word) && /^\s# /.test(rest) ? { word, comment: rest.trim() } : null;
}

/** An unquoted text as YAML reads it, and the rest of its line. */
function writtenAt([start, end, last]: Range, text: string): { word: string; rest: string } {
  return { word: text.slice(start, end), rest: text.slice(end, last).split('\n')[0] ?? '' };
}

/**
 * A comment is intended if a space follows its "#" and it comes after a single word (an id, a date) or after two
 * spaces; `Revenue #1` and `Part # 2` are texts cut short.
 */
function isSwallowed(word: string, rest: string): boolean {
  if (!/^\s*#/.test(rest)) return false;
  if (/^\s*#[^\s#]/.test(rest)) return true;
  return /^\s#/.test(rest) && /\s/.test(word);
}
