import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Range,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { fieldIn } from './fields.ts';
import { quoted } from './found-text.ts';
import type { Finding } from './issue.ts';
import type { CloseComment } from './sheet.ts';
import { inQuotes, unquoted } from './yaml-quotes.ts';

/** A problem in YAML that is well-formed. */
export interface NodeProblem {
  line: number;
  field: string | null;
  finding: Finding;
}

interface Reading {
  text: string;
  lineAt: (offset: number) => number;
}

interface Nodes {
  value: unknown;
  lines: Map<string, number>;
  /** Comments that stand a single blank behind a single word, by field. */
  closeComments: Map<string, CloseComment>;
  problems: NodeProblem[];
}

/** The values of a parsed text and the line of each field; what YAML allows and content does not is reported. */
export function readNodes(document: Document.Parsed, reading: Reading): Nodes {
  const nodes: Nodes = { value: null, lines: new Map(), closeComments: new Map(), problems: [] };
  nodes.value = readNode(document.contents, '', { ...reading, nodes });
  if (reading.text.startsWith('%')) nodes.problems.push({ line: 1, field: null, finding: directive });
  return { ...nodes, problems: withOneAlias(nodes.problems) };
}

type Walk = Reading & { nodes: Nodes };

function readNode(node: unknown, field: string, walk: Walk): unknown {
  for (const finding of refusals(node, walk)) {
    walk.nodes.problems.push({ line: lineOf(node, walk), field: field || null, finding });
  }
  const comment = closeComment(node, walk);
  if (comment !== null) walk.nodes.closeComments.set(field, comment);
  if (isMap(node)) return readMap(node, field, walk);
  if (isSeq(node))
    return node.items.map((item, index) => readMember(item, item, fieldIn(field, index), walk));
  return isScalar(node) ? node.value : null;
}

/** Defines own properties, so that a field "__proto__" stays a field; an unreadable name becomes "?". */
function readMap({ items }: YAMLMap, field: string, walk: Walk): object {
  return Object.fromEntries(
    items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '?';
      return [name, readMember(key, value, fieldIn(field, name), walk)];
    }),
  );
}

function readMember(start: unknown, node: unknown, field: string, walk: Walk): unknown {
  walk.nodes.lines.set(field, lineOf(start, walk));
  return readNode(node, field, walk);
}

/** Aliases are written to multiply, and their reports would too: the first stands for all of a file. */
function withOneAlias(problems: NodeProblem[]): NodeProblem[] {
  const first = problems.find(isAliasProblem);
  return problems.filter((problem) => problem === first || !isAliasProblem(problem));
}

/** Whether the problem is an anchor or an alias: what the text says is then not what it holds. */
export function isAliasProblem({ finding }: NodeProblem): boolean {
  return finding.rule === 'yaml-alias';
}

function lineOf(node: unknown, { lineAt }: Reading): number {
  return isNode(node) && node.range ? lineAt(node.range[0]) : 1;
}

function refusals(node: unknown, { text }: Reading): Finding[] {
  if (isAlias(node)) return [alias(`*${node.source}`)];
  if (!isScalar(node) && !isCollection(node)) return [];
  const { anchor, tag } = node;
  const misread = isScalar(node) && node.type === 'PLAIN' ? misreading(node, text) : null;
  return [
    ...(anchor === undefined ? [] : [alias(`&${anchor}`)]),
    ...(tag === undefined ? [] : [{ ...tagged, message: `${quoted(tag)} is a YAML tag; content has none.` }]),
    ...(misread === null ? [] : [misread]),
  ];
}

function alias(name: string): Finding {
  return {
    rule: 'yaml-alias',
    message: `${quoted(name)} is a YAML anchor or alias; content has none.`,
    fix: 'Put it in quotes if it is meant as text, else write the value out.',
  };
}

const tagged = { rule: 'yaml-tag', fix: 'Delete the word that begins with "!", or put the text in quotes.' };
const directive: Finding = {
  rule: 'yaml-tag',
  message: 'A line that begins with "%" is an instruction to the YAML reader; content has none.',
  fix: 'Delete the line.',
};

/** Plain text that is cut or turned into something else. */
function misreading({ value, range }: Scalar, text: string): Finding | null {
  if (!range) return null;
  const { word, rest } = writtenAt(range, text);
  if (isSwallowed(word, rest)) {
    const why = `YAML takes "#" after a blank for the start of a comment; ${quoted(rest.trim())} is lost.`;
    return unquoted(why, inQuotes(`${word}${word === '' ? rest.trim() : rest}`.trimEnd()));
  }
  return typeof value === 'string' && /^(?:yes|no|on|off)$/i.test(word)
    ? unquoted(
        `Some YAML readers take ${word} for true or false.`,
        `${inQuotes(word)}. For a field that is yes or no, write true or false.`,
      )
    : null;
}

function closeComment(node: unknown, { text }: Reading): CloseComment | null {
  if (!isScalar(node) || typeof node.value !== 'string' || node.type !== 'PLAIN' || !node.range) return null;
  const { word, rest } = writtenAt(node.range, text);
  return /^\S+$/.test(word) && /^\s# /.test(rest) ? { word, comment: rest.trim() } : null;
}

/** What a text without quotes is read as, and what stands behind it on its line. */
function writtenAt([start, end, last]: Range, text: string): { word: string; rest: string } {
  return { word: text.slice(start, end), rest: text.slice(end, last).split('\n')[0] ?? '' };
}

/**
 * A comment is meant as one when a blank follows its "#" and the value before it is a single word (an id, a
 * date) or stands off by two blanks; `Revenue #1` and `Part # 2` are texts cut short.
 */
function isSwallowed(word: string, rest: string): boolean {
  if (!/^\s*#/.test(rest)) return false;
  if (/^\s*#[^\s#]/.test(rest)) return true;
  return /^\s#/.test(rest) && /\s/.test(word);
}
