import { LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import type { Sheet } from './located-yaml.ts';
import { quoteLine, type QuotedLine } from './yaml-quotes.ts';
import { syntaxFinding } from './yaml-syntax.ts';
import { isAliasProblem, readNodes } from './yaml-nodes.ts';

/** Where a YAML text comes from. */
export interface YamlOrigin {
  file: string;
  /** Line of the file on which the text begins. */
  firstLine: number;
}

/**
 * Reads YAML of the plain sort that content uses: YAML 1.2, core schema, no aliases, anchors, tags or
 * directives. Text that YAML misreads for want of quotes is reported and then read as if it had them, so that
 * the rest of the file is checked too. The sheet is null where the text cannot be made out at all, and where an
 * alias stands for something else.
 */
export function readYaml(text: string, origin: YamlOrigin): { sheet: Sheet | null; issues: Issue[] } {
  const issueAt = (line: number, field: string | null, finding: Parameters<typeof errorAt>[1]) =>
    errorAt({ file: origin.file, line: line + origin.firstLine - 1, field }, finding);
  const read = parseQuoting(text);
  const unquoted = read.quoted.map(({ line, finding }) => ({ line, finding }));
  if ('fatal' in read) {
    const issues = [...unquoted, read.fatal].map(({ line, finding }) => issueAt(line, null, finding));
    return { sheet: null, issues };
  }
  const { value, lines, closeComments, problems } = readNodes(read.document, {
    text: read.text,
    lineAt: read.lineAt,
  });
  const sheet = {
    file: origin.file,
    value,
    lines: shifted(lines, origin.firstLine),
    closeComments,
    firstLine: origin.firstLine,
  };
  const duplicates = read.duplicates.map((error) => syntaxFinding(error, read.text, read.lineAt));
  const located = [...unquoted, ...duplicates].map(({ line, finding }) => ({
    line,
    finding,
    field: fieldOnLine(lines, line, read.text),
  }));
  return {
    sheet: problems.some(isAliasProblem) ? null : sheet,
    issues: [...located, ...problems].map(({ line, field, finding }) => issueAt(line, field, finding)),
  };
}

interface Parsed {
  text: string;
  document: Document.Parsed;
  lineAt: (offset: number) => number;
  duplicates: YAMLParseError[];
  quoted: QuotedLine[];
}
type Unparsed = Pick<Parsed, 'quoted'> & { fatal: ReturnType<typeof syntaxFinding> };

/** Parses, and puts quotes where they are wanting, until nothing is in the way or nothing helps. */
function parseQuoting(text: string, quoted: QuotedLine[] = []): Parsed | Unparsed {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const document = parse(text, lineCounter);
  if (document === null) return { quoted, fatal: tooDeep };
  const error = firstObstacle(document.errors);
  if (!error) return { text, document, lineAt, duplicates: document.errors, quoted };
  const better = quoteLine(text, { code: error.code, line: lineAt(error.pos[0]) });
  const isProgress = better && !quoted.some(({ line }) => line === better.line);
  return isProgress
    ? parseQuoting(better.text, [...quoted, better])
    : { quoted, fatal: syntaxFinding(error, text, lineAt) };
}

/** A line indented under a text is reported twice; only the second report is to the point. */
function firstObstacle(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return (
    errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first?.pos[0]) ?? first
  );
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    // The parser calls itself for each level, so brackets without end exhaust the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const tooDeep = {
  line: 1,
  finding: {
    rule: 'yaml-syntax',
    message: 'Lists and groups are nested too deeply to be read.',
    fix: 'No field of the record needs more than five levels.',
  },
};

/** The field whose name is written on a line. */
function fieldOnLine(lines: ReadonlyMap<string, number>, line: number, text: string): string | null {
  const key = text.split('\n')[line - 1]?.match(/^[\s-]*([^\s:]+)\s*:/)?.[1];
  const onLine = [...lines].filter(([, other]) => other === line).map(([field]) => field);
  return onLine.find((field) => field === key || field.endsWith(`.${key}`)) ?? onLine[0] ?? null;
}

function shifted(lines: ReadonlyMap<string, number>, firstLine: number): Map<string, number> {
  return new Map([...lines].map(([field, line]) => [field, line + firstLine - 1]));
}
