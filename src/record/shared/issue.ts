/** Where in the content an editor has to look. */
export interface Place {
  /** Path of the file, as an editor would type it: `content/entries/2026/2026-01-15-x.mdx`. */
  file: string;
  /** Line in that file, counted from 1; null for the whole file. */
  line: number | null;
  /** Where in the record: `sources[0]`, `changes[2].from`, `prose`; null for the whole file. */
  field: string | null;
}

/** What is wrong at a place. */
export interface Finding {
  /** Stable name of the rule, e.g. `unknown-source`. */
  rule: string;
  /** What was found, as a sentence. */
  message: string;
  /** What to write instead, as a sentence; empty where the message already says it. */
  fix: string;
}

/** One thing an editor has to know about one place in a content file. */
export interface Issue extends Place, Finding {
  /** Errors stop the build and exit 1; warnings are shown. */
  severity: 'error' | 'warning';
}

export function errorAt({ file, line, field }: Place, { rule, message, fix }: Finding): Issue {
  return { file, line, field, severity: 'error', rule, message, fix };
}

export function warningAt(place: Place, finding: Finding): Issue {
  return { ...errorAt(place, finding), severity: 'warning' };
}

/** Those that stop the build. */
export function errorsAmong(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ severity }) => severity === 'error');
}

/** The place of a problem with a file as a whole. */
export function wholeFile(file: string): Place {
  return { file, line: null, field: null };
}

/** Issues are read beside the files, so they are ordered by file, line and field, not by severity. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareTexts(a.field ?? '', b.field ?? '') ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message, b.message)
  );
}

/** By code unit: the order must not depend on the machine's language. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
