import { isMap, isNode, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import { fieldIn } from './fields.ts';
import type { Finding } from '#record/shared/issue.ts';
import type { CloseComment } from './located-yaml.ts';
import { closeComment, refusalsOf } from './yaml-refusals.ts';

/** A problem in well-formed YAML. */
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
  /** Plain words that are read as something else than text, by field. */
  written: Map<string, string>;
  /** Comments one space after a single word, by field. */
  closeComments: Map<string, CloseComment>;
  problems: NodeProblem[];
}

/** The values of a parsed text and the line of each field; reports what YAML allows but content does not. */
export function readNodes(document: Document.Parsed, reading: Reading): Nodes {
  const nodes: Nodes = {
    value: null,
    lines: new Map(),
    written: new Map(),
    closeComments: new Map(),
    problems: [],
  };
  nodes.value = readNode(document.contents, '', { ...reading, nodes });
  if (reading.text.startsWith('%')) nodes.problems.push({ line: 1, field: null, finding: directive });
  return { ...nodes, problems: withOneAlias(nodes.problems) };
}

type Walk = Reading & { nodes: Nodes };

function readNode(node: unknown, field: string, walk: Walk): unknown {
  for (const finding of refusalsOf(node, walk.text)) {
    walk.nodes.problems.push({ line: lineOf(node, walk), field: field || null, finding });
  }
  const comment = closeComment(node, walk.text);
  if (comment !== null) walk.nodes.closeComments.set(field, comment);
  if (isScalar(node) && typeof node.value !== 'string' && node.range)
    walk.nodes.written.set(field, walk.text.slice(node.range[0], node.range[1]));
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

/** Aliases can multiply without bound, and so would their reports: only the first one in a file is kept. */
function withOneAlias(problems: NodeProblem[]): NodeProblem[] {
  const first = problems.find(isAliasProblem);
  return problems.filter((problem) => problem === first || !isAliasProblem(problem));
}

/** Whether the problem is an anchor or an alias: then the value is not what the text shows. */
export function isAliasProblem({ finding }: NodeProblem): boolean {
  return finding.rule === 'yaml-alias';
}

function lineOf(node: unknown, { lineAt }: Reading): number {
  return isNode(node) && node.range ? lineAt(node.range[0]) : 1;
}

const directive: Finding = {
  rule: 'yaml-tag',
  message: 'A line that begins with "%" is a YAML directive; content does not use them.',
  fix: 'Delete the line.',
};
