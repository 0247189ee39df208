import { join } from 'node:path';
import { CommandError } from '#command/command-error.ts';
import type { Issue } from '#record/shared/issue.ts';
import type { FileChange } from '../new-command/file-changes.ts';
import type { Plan } from '../new-command/plan.ts';
import { checkProposal, type PresentFolder } from '../proposal/check-proposal.ts';
import { readProposal, type ProposedFile } from '../proposal/proposal.ts';
import { readFiles } from '../read/read-record.ts';
import { issuesAsText } from '../report/issue-report.ts';

/**
 * What a proposal would write.
 *
 * @throws CommandError if it may not be written, with everything that is wrong with it
 */
export async function planProposal(contentFolder: string, text: string): Promise<Plan> {
  const { files, problems } = readProposal(text);
  if (problems.length > 0) throw refusal(problems);
  const folder = await readFiles(contentFolder);
  const { problems: misplaced, issues } = checkProposal(files, folder);
  const errors = issues.filter((issue) => issue.severity === 'error' && !isLeftToEditors(issue));
  if (misplaced.length + errors.length > 0) throw refusal([...misplaced, ...textOf(errors)]);
  const left = files.filter(({ path, text: proposed }) => textAt(path, folder) !== proposed);
  return {
    changes: sourcesFirst(left).map((file) => changeOf(file, { contentFolder, folder })),
    message: [...left.map(({ path }) => saidOf(path, folder)), ...leftOver(issues)].join('\n'),
  };
}

/** Whether the record is complete to a later day is nothing that a new entry can say. */
function isLeftToEditors({ rule }: Issue): boolean {
  return rule === 'after-complete-to';
}

function refusal(lines: readonly string[]): CommandError {
  return new CommandError(`Nothing was written.\n\n${lines.join('\n')}`);
}

function textOf(issues: readonly Issue[]): string[] {
  return issues.length > 0 ? [issuesAsText(issues)] : [];
}

/** Should the machine stop between two files, sources without their entry still pass the check. */
function sourcesFirst(files: readonly ProposedFile[]): ProposedFile[] {
  return files.toSorted(
    (a, b) => Number(a.path.startsWith('entries/')) - Number(b.path.startsWith('entries/')),
  );
}

function changeOf(
  { path, text }: ProposedFile,
  { contentFolder, folder }: { contentFolder: string; folder: PresentFolder },
): FileChange {
  return { file: join(contentFolder, path), before: textAt(path, folder), after: text };
}

/** Null if absent. */
function textAt(path: string, { files }: PresentFolder): string | null {
  return files.find((file) => file.path === path)?.text ?? null;
}

function saidOf(path: string, folder: PresentFolder): string {
  return `${textAt(path, folder) === null ? 'new' : 'corrected'}: ${folder.label}/${path}`;
}

function leftOver(issues: readonly Issue[]): string[] {
  return issues.length > 0 ? ['', 'For an editor to look at:', '', issuesAsText(issues)] : [];
}
