import type { CheckedContent } from '../rules/check.ts';
import { errorAt, wholeFile, type Issue } from '#record/shared/issue.ts';
import type { Entry } from '#record/entry/entry.ts';
import { quoted } from '../yaml/found-text.ts';
import { changesOf, type Rewrite } from './entry-rewrites.ts';
import { goneIssues } from './gone-addresses.ts';
import { isSuccessor, pathInFolder, type Now } from './now.ts';
import { takenOverIssues } from './taken-over.ts';

/**
 * What was published and now reads otherwise without anybody saying so: values, dates, amounts and statuses without a
 * new line under `corrections`, entries and sources that disappeared, names that now mean another thing.
 */
export function rewriteIssues(before: CheckedContent, after: CheckedContent, now: Now): Issue[] {
  if (!before.record || !after.record) return [];
  const was = { ...before.record, entries: before.record.entries.filter(({ draft }) => !draft) };
  const is = { ...after.record, entries: after.record.entries.filter(({ draft }) => !draft) };
  const pairs = was.entries.flatMap((entry) => {
    const successor = is.entries.find((other) => isSuccessor(other, entry));
    return successor ? [[entry, successor] as const] : [];
  });
  return [
    ...pairs.flatMap(([entry, successor]) => [
      ...silentIssues(entry, successor, now),
      ...lostCorrections(entry, successor, now),
    ]),
    ...goneIssues(was, is, { ...now, paths: withoutDrafts(now.paths, after.record.entries) }),
    ...takenOverIssues(was, is, now),
  ];
}

/** One line excuses only the change that it arrives with; one of kind `editorial` only wording. */
function silentIssues(before: Entry, after: Entry, { placeOf }: Now): Issue[] {
  const known = new Set(before.corrections.map((line) => JSON.stringify(line)));
  const fresh = after.corrections.filter((line) => !known.has(JSON.stringify(line)));
  const excusesAll = fresh.some(({ kind }) => kind !== 'editorial');
  return changesOf(before, after)
    .filter(({ isWording }) => !excusesAll && !(isWording && fresh.length > 0))
    .map((rewrite) => errorAt(placeOf(after.file, rewrite.field), silent(rewrite, fresh.length > 0)));
}

function silent(
  { field, was, is }: Rewrite,
  hasEditorial: boolean,
): { rule: string; message: string; fix: string } {
  const line = '- { date: …, what: "What was wrong and what it says now." }';
  return {
    rule: 'silent-rewrite',
    message: `${quoted(field)} was ${was} and is ${is}, and no new line under corrections says so.`,
    fix: hasEditorial
      ? 'A correction of kind editorial is for wording only; leave the kind out and say what was wrong.'
      : `Add ${line} under corrections, or put back what it said.`,
  };
}

function lostCorrections(before: Entry, after: Entry, { placeOf }: Now): Issue[] {
  const kept = new Set(after.corrections.map((line) => JSON.stringify(line)));
  return before.corrections
    .filter((line) => !kept.has(JSON.stringify(line)))
    .map(({ date, what }) =>
      errorAt(after.corrections.length > 0 ? placeOf(after.file, 'corrections') : wholeFile(after.file), {
        rule: 'correction-gone',
        message: `The correction of ${date}, ${quoted(what)}, is gone or reads otherwise.`,
        fix: 'Keep it as it was, and add another where it was wrong.',
      }),
    );
}

/** A draft is not published, however much of it is there. */
function withoutDrafts(paths: ReadonlySet<string>, entries: readonly Entry[]): Set<string> {
  return paths.difference(
    new Set(entries.filter(({ draft }) => draft).map(({ file }) => pathInFolder(file))),
  ) as Set<string>;
}
