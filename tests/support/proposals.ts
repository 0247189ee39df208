import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Issue } from '#record/shared/issue.ts';
import { checkProposal, type PresentFolder } from '#check/proposal/check-proposal.ts';
import { readProposal } from '#check/proposal/proposal.ts';
import { projectFolder } from '#command/settings.ts';

/** Where each hostile proposal is a file, beside the line that refuses it, and one that is good. */
const FOLDER = join(projectFolder, 'tests/fixtures/proposals');

const GOOD = 'good.txt';

/** One that the same record takes. */
export function readGoodProposal(): Promise<string> {
  return readFile(join(FOLDER, GOOD), 'utf8');
}

export interface HostileProposal {
  name: string;
  text: string;
  /** A problem as it is worded, or an issue as `path:line › field: rule`. */
  refusal: string;
}

/** The hostile proposals, for the record of tests/fixtures/content. */
export async function readHostileProposals(): Promise<HostileProposal[]> {
  const refusals = parse(await readFile(join(FOLDER, 'refusals.yaml'), 'utf8')) as Record<string, string>;
  const names = (await readdir(FOLDER))
    .filter((file) => file.endsWith('.txt') && file !== GOOD)
    .map((file) => file.slice(0, -4));
  return Promise.all(
    names.map(async (name) => ({
      name,
      text: await readFile(join(FOLDER, `${name}.txt`), 'utf8'),
      refusal: refusals[name] ?? '',
    })),
  );
}

/** Why a folder would not take a proposal, a line for each reason. */
export function refusalsOf(text: string, folder: PresentFolder): string[] {
  const { files, problems } = readProposal(text);
  if (problems.length > 0) return problems;
  const checked = checkProposal(files, folder);
  const errors = checked.issues.filter(({ severity }) => severity === 'error');
  return [...checked.problems, ...errors.map((issue) => lineOf(issue, folder.label))];
}

function lineOf({ file, line, field, rule }: Issue, label: string): string {
  const path = file.slice(label.length + 1);
  return `${path}${line === null ? '' : `:${line}`}${field === null ? '' : ` › ${field}`}: ${rule}`;
}
