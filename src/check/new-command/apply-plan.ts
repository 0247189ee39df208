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

/** What the editor has asked for although the check refuses it. */
interface Allowed {
  /** Addresses of this machine, for trying things out. */
  allowPrivateHosts?: boolean;
}

/** Writes what was planned, unless that would give the content check a new error. */
export async function applyPlan(plan: Plan, folder: CheckedFolder, allowed: Allowed = {}): Promise<void> {
  await refuseErrors(plan, folder, allowed);
  await applyChanges(plan.changes);
}

/** Throws a CommandError if the plan would give the content check a new error. */
export async function refuseErrors(
  { changes }: Plan,
  folder: CheckedFolder,
  { allowPrivateHosts = false }: Allowed = {},
): Promise<void> {
  const found = await newErrors(changes, folder);
  const errors = found.filter(({ rule }) => !(allowPrivateHosts && rule === 'bad-address'));
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
