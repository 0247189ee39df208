import { relative, sep } from 'node:path';
import type { Issue } from '#record/shared/issue.ts';
import { readRecord } from '../read/read-record.ts';
import { CommandError } from '#command/command-error.ts';
import { issuesAsText } from '../report/issue-report.ts';
import type { EditedFolder } from './edited-folder.ts';
import { applyChanges, type FileChange } from './file-changes.ts';
import type { Plan } from './plan.ts';

/** A content folder, and the issues it has now. */
export type CheckedFolder = Pick<EditedFolder, 'contentFolder' | 'inboxFolder' | 'issues'>;

/** Writes what was planned, unless that would give the content check a new error. */
export async function applyPlan(plan: Plan, folder: CheckedFolder): Promise<void> {
  await refuseErrors(plan, folder);
  await applyChanges(plan.changes);
}

/** Throws a CommandError if the plan would give the content check a new error. */
export async function refuseErrors({ changes }: Plan, folder: CheckedFolder): Promise<void> {
  const errors = await newErrors(changes, folder);
  if (errors.length > 0)
    throw new CommandError(
      `Nothing was written; the content would not pass its check:\n\n${issuesAsText(errors)}`,
    );
}

async function newErrors(
  changes: readonly FileChange[],
  { contentFolder, inboxFolder, issues }: CheckedFolder,
): Promise<Issue[]> {
  const ahead = changes
    .filter(({ file }) => !file.startsWith(inboxFolder + sep))
    .map(({ file, after }) => ({ path: relative(contentFolder, file).replaceAll(sep, '/'), text: after }));
  if (ahead.length === 0) return [];
  const known = new Set(issues.map(keyOf));
  const { issues: then } = await readRecord(contentFolder, ahead);
  return then.filter((issue) => issue.severity === 'error' && !known.has(keyOf(issue)));
}

function keyOf({ file, rule, message }: Issue): string {
  return [file, rule, message].join('\n');
}
