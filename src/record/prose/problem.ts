/** One thing an editor has to change in the prose of a file. */
export interface ProseProblem {
  /** Line of the file; null for the whole prose. */
  line: number | null;
  /** Stable name of the rule, e.g. `uncited-paragraph`. */
  rule: string;
  /** What was found, as a sentence. */
  message: string;
  /** What to write instead, as a sentence. */
  fix: string;
}
