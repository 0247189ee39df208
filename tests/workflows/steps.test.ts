import { execFile } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { parseWorkflow, readWorkflows, stepsOf, jobsOf } from '../support/workflows/workflow.ts';

const workflows = new Map(await readWorkflows());

/** The lines of a step of a workflow of this repository. */
function linesOf(file: string, name: string): string {
  const steps = stepsOf(...jobsOf(parseWorkflow(workflows.get(file) ?? '')));
  const step = steps.find((one) => one.name === name);
  if (!step?.run) throw new Error(`${file} has no step "${name}"`);
  return step.run;
}

/** Stands in for GitHub: a stranger's pull request is open from a branch of the same name, ours is not. */
const GH = `#!/bin/sh
case "$*" in
  api*head=own:*state=all*) echo NONE ;;
  api*head=own:*) ;;
  *pulls*|"pr list"*) echo 666 ;;
  "pr create"*) echo created >> told ;;
  *) echo "$*" >> told ;;
esac`;

const GIT = `#!/bin/sh
case "$1" in diff) exit 1 ;; *) echo "git $*" >> told ;; esac`;

/** Runs such lines in a folder, as the runner does, and gives the folder. */
async function runLines(lines: string, files: Record<string, string> = {}): Promise<string> {
  const folder = await makeFolder({ 'bin/gh': GH, 'bin/git': GIT, told: '', ...files });
  for (const name of ['gh', 'git']) await chmod(join(folder, 'bin', name), 0o755);
  const env = {
    PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
    GITHUB_REPOSITORY: 'own/record',
    GITHUB_REPOSITORY_OWNER: 'own',
    GITHUB_OUTPUT: join(folder, 'output'),
    BRANCH: 'inbox',
    BASE: 'main',
  };
  await promisify(execFile)('bash', ['-e', '-o', 'pipefail', '-c', lines], { cwd: folder, env });
  return folder;
}

describe('a pull request from a fork, whose branch has the same name', () => {
  test('is not taken for the inbox', async () => {
    const folder = await runLines(linesOf('suggest.yml', 'Take the inbox from the open pull request'));
    expect(await readFile(join(folder, 'output'), 'utf8')).toBe('last=NONE\n');
  });

  test.each([
    ['suggest.yml', 'Keep the pull request up to date', { 'incoming/changed/a.yaml': '' }],
    [
      'links.yml',
      'Keep one pull request up to date',
      { 'incoming/changed/links.yaml': 'links: {}\n', 'content/a': '' },
    ],
  ])('%s opens its own beside it', async (file, step, files) => {
    const folder = await runLines(linesOf(file, step), { 'incoming/report.txt': 'a', ...files });
    expect(await readFile(join(folder, 'told'), 'utf8')).toContain('created');
  });
});

describe('the day of the last run', () => {
  const step = linesOf('suggest.yml', 'Say when the feeds were last read');

  test('is pushed as a time and nothing else', async () => {
    const folder = await runLines(step, {
      'incoming/changed/last-run.yaml': 'readAt: 2026-05-01T05:17:00Z\nother: "<script>"\n',
    });
    const written = await readFile(join(folder, 'content/inbox/last-run.yaml'), 'utf8');
    expect(written).toBe('readAt: 2026-05-01T05:17:00Z\n');
  });

  test('is left out where it is no time', async () => {
    const folder = await runLines(step, { 'incoming/changed/last-run.yaml': 'readAt: now\n' });
    expect(await readFile(join(folder, 'told'), 'utf8')).toBe('');
  });
});
