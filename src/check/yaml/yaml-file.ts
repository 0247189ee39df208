import { isCollection, isPair, LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import type { LocatedYaml } from './located-yaml.ts';
import { quoteLine, type QuotedLine } from './yaml-quotes.ts';
import { syntaxFinding } from './yaml-syntax.ts';
import { isAliasProblem, readNodes } from './yaml-nodes.ts';

/** Where a YAML text comes from. */
export interface YamlOrigin {
  file: string;
  /** Line of the file on which the text starts. */
  firstLine: number;
}

/**
 * Parses the plain YAML that content uses: YAML 1.2, core schema, no aliases, anchors, tags or directives. Text
 * that YAML misreads for lack of quotes is reported and then read as if quoted, so that the rest of the file is
 * checked too. `yaml` is null if the text could not be parsed, or if an alias stands in for a value.
 */
export function readYaml(text: string, origin: YamlOrigin): { yaml: LocatedYaml | null; issues: Issue[] } {
  const issueAt = (line: number, field: string | null, finding: Parameters<typeof errorAt>[1]) =>
    errorAt({ file: origin.file, line: line + origin.firstLine - 1, field }, finding);
  const read = parseQuoting(text);
  const unquoted = read.quoted.map(({ line, finding }) => ({ line, finding }));
  if ('fatal' in read) {
    const issues = [...unquoted, read.fatal].map(({ line, finding }) => issueAt(line, null, finding));
    return { yaml: null, issues };
  }
  const { value, lines, written, closeComments, problems } = readNodes(read.document, {
    text: read.text,
    lineAt: read.lineAt,
  });
  const yaml = {
    file: origin.file,
    value,
    lines: shifted(lines, origin.firstLine),
    written,
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
    yaml: problems.some(isAliasProblem) ? null : yaml,
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

/** Parses, adding missing quotes line by line until the text parses or quotes no longer help. */
function parseQuoting(text: string, quoted: QuotedLine[] = []): Parsed | Unparsed {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const document = parse(text, lineCounter);
  if (document === null || isDeep(document.contents)) return { quoted, fatal: TOO_DEEP };
  const error = firstObstacle(document.errors);
  const duplicates = document.errors.slice(0, MOST_REPORTED);
  if (!error) return { text, document, lineAt, duplicates, quoted };
  const better = quoteLine(text, { code: error.code, line: lineAt(error.pos[0]) });
  const isProgress =
    better && quoted.length < MOST_REPORTED && !quoted.some(({ line }) => line === better.line);
  return isProgress
    ? parseQuoting(better.text, [...quoted, better])
    : { quoted, fatal: syntaxFinding(error, text, lineAt) };
}

/** Of one kind in one file. Each costs a look at the whole text, and after so many nobody reads on. */
const MOST_REPORTED = 10;

/** A line indented under a text is reported twice; the second report is the useful one. */
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
    // The parser recurses for each level, so endless brackets exhaust the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Level by level: what is read after this recurses. */
function isDeep(contents: unknown): boolean {
  let level = [contents];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((node) => {
      if (isPair(node)) return [node.value];
      return isCollection(node) ? node.items : [];
    });
  }
  return false;
}

/** Of lists and groups; each group counts twice. */
const MOST_LEVELS = 40;

const TOO_DEEP = {
  line: 1,
  finding: {
    rule: 'yaml-syntax',
    message: 'Lists and groups are nested too deeply to be parsed.',
    fix: 'No field of the record needs more than five levels.',
  },
};

/** The field that starts on a line. */
function fieldOnLine(lines: ReadonlyMap<string, number>, line: number, text: string): string | null {
  const key = text.split('\n')[line - 1]?.match(/^[\s-]*([^\s:]+)\s*:/)?.[1];
  const onLine = [...lines].filter(([, other]) => other === line).map(([field]) => field);
  return onLine.find((field) => field === key || field.endsWith(`.${key}`)) ?? onLine[0] ?? null;
}

function shifted(lines: ReadonlyMap<string, number>, firstLine: number): Map<string, number> {
  return new Map([...lines].map(([field, line]) => [field, line + firstLine - 1]));
}
