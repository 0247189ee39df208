import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../support/folder.ts';
import { git, makeCheckout } from '../support/workflows/checkout.ts';
import { runStep, type StepOutcome } from '../support/workflows/run-step.ts';

const ENTRY = 'content/entries/2018/2018-03-05-amended-agreement.mdx';

type Change = (folder: string) => Promise<void>;

/** Runs the first step on a pull request with this change, whose merge GitHub keeps at refs/pull/5/merge. */
async function takeContent(
  change: Change,
  { isMerged = true } = {},
): Promise<StepOutcome & { folder: string }> {
  const origin = await makeCheckout();
  await git(origin, 'checkout', '-qb', 'theirs');
  await change(origin);
  await git(origin, 'add', '-A');
  await git(origin, 'commit', '-qm', 'Theirs');
  const head = await git(origin, 'rev-parse', 'HEAD');
  await git(origin, 'checkout', '-q', 'main');
  await git(origin, 'merge', '-q', '--no-ff', '-m', 'Merge', 'theirs');
  await git(origin, 'update-ref', 'refs/pull/5/merge', 'HEAD');
  const folder = await makeFolder();
  await git(folder, 'init', '-q');
  const env = {
    NUMBER: '5',
    HEAD: isMerged ? head : 'f'.repeat(40),
    GITHUB_SERVER_URL: `file://${dirname(origin)}`,
    GITHUB_REPOSITORY: basename(origin),
  };
  const step = { workflow: 'summary.yml', step: 'Take its content as data', folder, env };
  return { ...(await runStep({ ...step, programs: { sleep: 'exit 0' } })), folder };
}

const edit =
  (path: string, before: string, after: string): Change =>
  async (folder) => {
    const text = await readFile(join(folder, path), 'utf8');
    await writeFile(join(folder, path), text.replace(before, after));
  };

const summaryIn = (folder: string) => readFile(join(folder, 'incoming/summary.md'), 'utf8');

describe('the step that takes the content of a pull request', () => {
  test('has what the next step sums up, with what is rewritten in silence', async () => {
    const { folder, exitCode } = await takeContent(edit(ENTRY, 'Twenty packs a year', 'Thirty packs a year'));
    expect(exitCode).toBe(0);
    const script = join(projectFolder, 'scripts/check-content.ts');
    const npm = `shift 4; exec "${process.execPath}" "${script}" "$@"`;
    const step = { workflow: 'summary.yml', step: 'Sum up what it changes', folder };
    expect(await runStep({ ...step, programs: { npm } })).toMatchObject({ exitCode: 0 });
    expect(await summaryIn(folder)).toMatch(/Rewritten in silence[^]*Thirty packs a year/);
  });

  test('puts nothing of it into the checkout, follows no link and runs no filter', async () => {
    const { folder } = await takeContent(async (origin) => {
      await writeFile(join(origin, 'package.json'), '{}');
      await writeFile(join(origin, 'content/.gitattributes'), '* filter=canary ident');
      await symlink('/etc/passwd', join(origin, 'content/sources/passwd.yaml'));
      await edit(ENTRY, 'Twenty', '$Id$ Thirty')(origin);
    });
    expect((await listFiles(folder)).filter((path) => !/^\.(?:git|runner)\//.test(path))).toEqual([]);
    const taken = await listFiles(join(folder, '.runner/temp/head'));
    expect(taken).toContain(ENTRY);
    expect(taken).not.toContain('content/sources/passwd.yaml');
    expect(await readFile(join(folder, '.runner/temp/head', ENTRY), 'utf8')).toContain('$Id$ Thirty');
  });

  test.each([
    ['there is nothing to compare', edit('.gitignore', 'incoming', 'others'), {}, /Nothing in content/],
    ['it has conflicts', edit(ENTRY, 'Twenty', 'Ten'), { isMerged: false }, /cannot be merged as it is/],
    [
      'it is too large',
      (folder: string) => writeFile(join(folder, 'content/x'), 'a'.repeat(50_000_001)),
      {},
      /too large/,
    ],
  ])('says so where %s', async (_, change, options, words) => {
    const { folder } = await takeContent(change, options);
    expect(await summaryIn(folder)).toMatch(words);
  });
});

async function comment(summary: string, ours: string): Promise<string[]> {
  const folder = await makeFolder();
  await mkdir(join(folder, 'incoming'));
  await writeFile(join(folder, 'incoming/summary.md'), summary);
  const gh = { 'api --paginate': ours === '' ? 'true' : `echo ${ours}` };
  const step = { workflow: 'summary.yml', step: 'Keep one comment up to date', folder };
  const { calls } = await runStep({ ...step, env: { NUMBER: '5' }, gh });
  return calls.slice(1);
}

const MARK = '<!-- what this changes for readers -->';

describe('the step that comments', () => {
  test('writes one comment', async () => {
    expect(await comment('## What\n', '')).toEqual([
      'api --method POST repos/an-org/record/issues/5/comments -F body=@comment.md',
      MARK,
      '## What',
    ]);
  });

  test('changes it when there is one', async () => {
    const [call] = await comment('Nothing in content/ changes.\n', '77');
    expect(call).toBe('api --method PATCH repos/an-org/record/issues/comments/77 -F body=@comment.md');
  });

  test('writes none where nothing changes', async () => {
    expect(await comment('Nothing in content/ changes.\n', '')).toEqual([]);
  });
});
