import type { Entry } from '#record/entry/entry.ts';
import { nameOf, type ContentFile } from '#record/shared/content-file.ts';
import { compareIssues, type Issue } from '#record/shared/issue.ts';
import { placesIn } from '../diff/places.ts';
import { rewriteIssues } from '../diff/rewrites.ts';
import { checkContent, type CheckedContent } from '../rules/check.ts';
import type { ProposedFile } from './proposal.ts';

/** The texts of a content folder, as `readFiles` gives them. */
export interface PresentFolder {
  /** The folder, as messages write it. */
  label: string;
  files: readonly ContentFile[];
  /** Found while reading the files. */
  issues: readonly Issue[];
}

/** What a proposal would do to a folder. */
export interface CheckedProposal {
  /** Files that it may not write, a line each. */
  problems: string[];
  /**
   * What the check would say that it does not say now, and what would be rewritten in silence. By file and line; none
   * while there are problems, which they would only repeat.
   */
  issues: Issue[];
}

/**
 * Checks a folder as it would be with the proposed files in it. New files may be written, and the one published entry
 * that gets a new line under its `corrections`; every other file that is there stays as it is. A part of the proposal
 * that is there word for word was written by a command that was killed: the rest may follow.
 */
export function checkProposal(
  proposed: readonly ProposedFile[],
  { label, files, issues }: PresentFolder,
): CheckedProposal {
  const changed = new Set(proposed.map(({ path }) => path));
  const all = [...files.filter(({ path }) => !changed.has(path)), ...proposed];
  const before = checkContent(files, label, issues);
  const after = checkContent(all, label, issues);
  const present = new Map(files.map(({ path, text }) => [path, text]));
  const isWritten = ({ path, text }: ProposedFile) => present.get(path) === text;
  const isBegun = !proposed.every(isWritten);
  const now = { label, paths: new Set(all.map(({ path }) => path)), placeOf: placesIn(all, label) };
  const problems = proposed
    .filter((file) => present.has(file.path) && !(isBegun && isWritten(file)))
    .flatMap(({ path }) => presentProblems(path, before, after));
  if (problems.length > 0) return { problems, issues: [] };
  return {
    problems,
    issues: [...newIssues(before, after).map(asOfStranger), ...rewriteIssues(before, after, now)].toSorted(
      compareIssues,
    ),
  };
}

function newIssues(before: CheckedContent, after: CheckedContent): Issue[] {
  const known = new Set(before.issues.map(keyOf));
  return after.issues.filter((issue) => !known.has(keyOf(issue)));
}

/** A headline about an element is for an editor to add: nobody has seen the page that a stranger names. */
function asOfStranger(issue: Issue): Issue {
  return issue.rule === 'markup-in-field' ? { ...issue, severity: 'error' } : issue;
}

function keyOf({ file, rule, message }: Issue): string {
  return [file, rule, message].join('\n');
}

function presentProblems(path: string, before: CheckedContent, after: CheckedContent): string[] {
  const isThere = `${path} is in the record already`;
  if (!path.startsWith('entries/'))
    return [`${isThere}; cite it as it is, or give the new one another name.`];
  const [was, is] = [before, after].map((checked) => findEntry(checked, nameOf(path)));
  if (!was || was.draft) return [`${isThere}, unpublished; only an editor can change it.`];
  if (!is) return [];
  if (is.draft) return [`${path} would no longer be published; leave out "draft: true".`];
  return isCorrected(was, is)
    ? []
    : [`${isThere}; correct it with a new line under corrections, or give the new one another name.`];
}

function findEntry({ record }: CheckedContent, slug: string): Entry | undefined {
  return record?.entries.find((entry) => entry.slug === slug);
}

function isCorrected(was: Entry, is: Entry): boolean {
  const known = new Set(was.corrections.map((line) => JSON.stringify(line)));
  return is.corrections.some((line) => !known.has(JSON.stringify(line)));
}
