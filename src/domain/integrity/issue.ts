/** One thing an editor has to know about one place in a content file. */
export interface Issue {
  /** Path of the file, relative to the project: `content/entries/2026/2026-01-15-x.mdx`. */
  file: string;
  /** Line in that file, counted from 1; null where the whole file is meant. */
  line: number | null;
  /** Where in the record: `sources[0]`, `changes[2].from`, `prose`; null where the whole file is meant. */
  field: string | null;
  /** Errors stop the build and exit 1; warnings are shown. */
  severity: 'error' | 'warning';
  /** Stable name of the rule, e.g. `unknown-source`. */
  rule: string;
  /** What was found, as a sentence. */
  message: string;
  /** What to write instead, as a sentence; empty where the message already says it. */
  fix: string;
}

/** Errors before warnings never hides a place: issues are ordered by file, line and field. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    a.file.localeCompare(b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.field ?? '').localeCompare(b.field ?? '') ||
    a.rule.localeCompare(b.rule)
  );
}
