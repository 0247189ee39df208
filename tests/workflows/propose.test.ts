import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../support/folder.ts';
import { git, makeCheckout, run } from '../support/workflows/checkout.ts';
import { runStep, type StepOutcome, type StepRun } from '../support/workflows/run-step.ts';

/** A label given to an issue, and what GitHub says of it afterwards. */
async function accept({
  body = 'text',
  now,
  may = 'write',
}: Partial<Record<'body' | 'now' | 'may', string>>): Promise<StepOutcome & { folder: string }> {
  const event = { issue: { number: 5, body }, sender: { login: 'an-editor' } };
  const folder = await makeFolder({
    'event.json': JSON.stringify(event),
    'now.json': JSON.stringify({ body: now ?? body }),
  });
  const outcome = await runStep({
    workflow: 'propose.yml',
    step: 'Take the text that was accepted',
    folder,
    env: { GITHUB_EVENT_PATH: join(folder, 'event.json') },
    gh: {
      'api repos/an-org/record/collaborators/an-editor/permission': `echo ${may}`,
      'api repos/an-org/record/issues/5': 'cat now.json',
    },
  });
  return { ...outcome, folder };
}

const fileIn = async (folder: string, name: string) => (await run('cat', [join(folder, name)])).stdout;

describe('the step that takes the text', () => {
  test.each(['write', 'admin'])('takes that of the event from somebody who may %s', async (may) => {
    const body = '$(touch canary)\r\n`id`\n\n"${{ x }}"';
    const { exitCode, outputs, folder } = await accept({ body, may });
    expect({ exitCode, outputs }).toEqual({ exitCode: 0, outputs: [] });
    expect(await fileIn(folder, 'proposal.md')).toBe(body);
  });

  test.each(['read', 'triage', 'none'])('refuses the word of somebody who may only %s', async (may) => {
    const { outputs, folder } = await accept({ may });
    expect(outputs).toEqual(['result=refused']);
    expect(await fileIn(folder, 'report.txt')).toMatch(/^Only somebody who may write/);
  });

  test('refuses a text that has changed since', async () => {
    const { outputs, folder } = await accept({ body: 'a', now: 'b' });
    expect(outputs).toEqual(['result=refused']);
    expect(await fileIn(folder, 'report.txt')).toMatch(/^The text has changed/);
  });

  test('fails, and takes nothing, where GitHub does not answer', async () => {
    const { exitCode, outputs } = await accept({ may: 'write; exit 1' });
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: [] });
  });
});

const ENTRY = 'content/entries/2018/2018-04-01-new-pier.mdx';

/** A checkout of the fixture's record with this proposal beside it, and npm that runs this project's commands. */
async function writeFiles(name: string): Promise<StepOutcome & { folder: string }> {
  const folder = await makeCheckout();
  const fixture = join(projectFolder, 'tests/fixtures/proposals', `${name}.txt`);
  await run('cp', [fixture, join(folder, 'proposal.md')]);
  const scripts = join(projectFolder, 'scripts');
  const npm = `script="$3"; shift 4; exec "${process.execPath}" "${scripts}/\${script/:/-}.ts" "$@"`;
  const step = { workflow: 'propose.yml', step: 'Write its files', folder };
  const outcome = await runStep({ ...step, env: { CONTENT_DIR: 'content' }, programs: { npm } });
  return { ...outcome, folder };
}

describe('the step that writes the files', () => {
  test('keeps them apart with what they change for readers', async () => {
    const { outputs, folder } = await writeFiles('good');
    expect(outputs).toEqual(['check=success', 'result=written']);
    expect(await fileIn(folder, 'report.txt')).toBe(
      `new: ${ENTRY}\nnew: content/sources/courier-2018-pier.yaml\n`,
    );
    expect(await fileIn(folder, `changed/${ENTRY}`)).toContain('Voltmoor opens a pier');
    expect(await fileIn(folder, 'summary.md')).toContain('- Added: `Voltmoor opens a pier`');
  });

  test('keeps the words of the refusal, and none in the log', async () => {
    const { exitCode, outputs, log, folder } = await writeFiles('title-markup');
    expect({ exitCode, outputs, log }).toEqual({ exitCode: 0, outputs: ['result=refused'], log: '' });
    expect(await fileIn(folder, 'report.txt')).toContain('markup-in-field');
    expect(await git(folder, 'status', '--porcelain', 'content')).toBe('');
  });
});

/** The job that may write, with what the other job left it. */
async function publish(step: string, files: Record<string, string>, gh: StepRun['gh'] = {}) {
  const folder = await makeCheckout();
  const origin = await makeFolder();
  await run('git', ['init', '-q', '--bare', origin]);
  await git(folder, 'remote', 'add', 'origin', origin);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, 'incoming', path, '..'), { recursive: true });
    await writeFile(join(folder, 'incoming', path), text);
  }
  const env = { NUMBER: '5', BASE: 'main', CHECK: 'success' };
  const answers = { 'pr create': 'echo https://github.example/pull/9', ...gh };
  const outcome = await runStep({ workflow: 'propose.yml', step, folder, env, gh: answers });
  return { ...outcome, origin };
}

describe('the step that opens a pull request', () => {
  const written = { [`changed/${ENTRY}`]: 'an entry', 'summary.md': '## What this changes\n' };

  test('pushes the files alone, posts the result and answers in the issue', async () => {
    const odd = {
      'changed/.github/workflows/x.yml': 'a',
      'changed/content/site.yaml': 'b',
      'changed/content/entries/x.mdx': 'c',
    };
    const { exitCode, calls, origin } = await publish('Open its pull request', { ...written, ...odd });
    expect(exitCode).toBe(0);
    expect(await git(origin, 'diff', '--name-only', 'proposal-5~', 'proposal-5')).toBe(ENTRY);
    const commit = await git(origin, 'rev-parse', 'proposal-5');
    expect(calls.join('\n')).toContain(`statuses/${commit} -f state=success`);
    expect(calls.join('\n')).toMatch(
      /Closes #5.*\n\nThe content passes its check\..*\n\n## What this changes/,
    );
    expect(calls.at(-1)).toBe('issue comment 5 --body Proposed as https://github.example/pull/9.');
  });

  test('leaves a pull request alone that is open already', async () => {
    const { calls, origin } = await publish('Open its pull request', written, {
      'api repos/an-org/record/pulls?head=an-org:proposal-5&': 'echo https://github.example/pull/8',
    });
    expect(await git(origin, 'branch', '--list')).toBe('');
    expect(calls.slice(1)).toEqual([
      expect.stringContaining('open already: https://github.example/pull/8'),
      'issue edit 5 --remove-label accepted',
    ]);
  });
});

describe('the step that answers', () => {
  test('quotes the check so that nobody is mentioned, and takes the label off', async () => {
    const report = 'Nothing was written.\n\n@everyone "<img src=x>" ![](https://tracker.example/a.gif)\n';
    const { calls } = await publish('Answer why there is none', { 'report.txt': report });
    expect(calls).toEqual([
      'issue comment 5 --body-file answer.md',
      'No pull request was opened:',
      '',
      '    Nothing was written.',
      '    ',
      '    @everyone "<img src=x>" ![](https://tracker.example/a.gif)',
      '',
      'An editor can accept the text again once it is mended.',
      'issue edit 5 --remove-label accepted',
    ]);
  });

  test('names the run where that failed', async () => {
    const { calls } = await publish('Answer why there is none', {});
    expect(calls[1]).toContain('https://github.example/an-org/record/actions/runs/7');
  });
});
