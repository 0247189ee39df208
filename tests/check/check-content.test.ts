import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEAL, FIRST, NEWS, swap, writeContentFolder, type FolderEdits } from '../support/content-folder.ts';
import { runScript, type Outcome } from '../support/run-script.ts';

const FAULTS: FolderEdits = {
  [FIRST]: swap('[acme-2024-deal]', '[acme-2024-del]'),
  'sources/extra.yaml':
    'url: https://x.example/extra\npublisher: X\ntitle: X\ndate: 2024\ntier: primary\nverification: read\n',
};

describe('scripts/check-content.ts', () => {
  test('prints each issue with file, line and field, then how many there are', async () => {
    const folder = await writeContentFolder(FAULTS);
    const { exitCode, stdout } = await run(folder);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      `${folder}/${FIRST}:13 › changes[0].sources[0]: "acme-2024-del" is not in ${folder}/sources/. Did you mean "acme-2024-deal"?\n` +
        `  error: unknown-source – https://example.org/record/blob/HEAD/src/check/rules/RULES.md#unknown-source\n\n` +
        `${folder}/sources/extra.yaml: Nothing in the record cites this source. Cite it where it belongs, or delete the file.\n` +
        `  warning: uncited-source – https://example.org/record/blob/HEAD/src/check/rules/RULES.md#uncited-source\n\n1 error, 1 warning\n`,
    );
  });

  test('prints JSON with the same seven fields for each issue', async () => {
    const folder = await writeContentFolder(FAULTS);
    const { exitCode, stdout } = await run(folder, '--format', 'json');
    expect(exitCode).toBe(1);
    const issues = JSON.parse(stdout);
    expect(issues.map(Object.keys)).toEqual(
      Array.from({ length: 2 }, () => ['file', 'line', 'field', 'severity', 'rule', 'message', 'fix']),
    );
    expect(issues[0]).toMatchObject({
      file: `${folder}/${FIRST}`,
      line: 13,
      severity: 'error',
      rule: 'unknown-source',
    });
    expect(issues[1]).toMatchObject({ line: null, field: null, severity: 'warning' });
  });

  test('ends well for a folder with warnings only', async () => {
    const folder = await writeContentFolder({ ...FAULTS, [FIRST]: (text) => text });
    expect((await run(folder)).exitCode).toBe(0);
  });

  test('prints an empty list for a folder without issues', async () => {
    const { exitCode, stdout } = await run(await writeContentFolder(), '--format', 'json');
    expect([exitCode, stdout]).toEqual([0, '[]\n']);
  });

  test('prints annotations for GitHub, one a line', async () => {
    const folder = await writeContentFolder(FAULTS);
    const { exitCode, stdout } = await run(folder, '--format', 'github');
    expect(exitCode).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['::error', '::warning']);
  });

  test('prints what readers find changed since another folder', async () => {
    const [base, folder] = [
      await writeContentFolder(),
      await writeContentFolder({ [FIRST]: swap('only', 'first') }),
    ];
    const { exitCode, stdout } = await run(folder, '--format', 'summary', '--base', base);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('| `Acme only` (stated) | `Acme first` (stated) |');
  });

  test('--base finds what was rewritten in silence', async () => {
    const [base, folder] = [
      await writeContentFolder(),
      await writeContentFolder({ [FIRST]: swap('Acme only', 'Acme first') }),
    ];
    const { exitCode, stdout } = await run(folder, '--format', 'json', '--base', base);
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([
      1,
      [{ rule: 'silent-rewrite', file: `${folder}/${FIRST}`, line: 10, field: 'changes[0].value' }],
    ]);
    expect((await run(folder, '--base', folder)).exitCode).toBe(0);
  });

  test('--fix fixes, says so, then checks', async () => {
    const folder = await writeContentFolder({
      [DEAL]: swap(
        'verification: read',
        'archive: https://web.archive.org/web/2024/https://acme.example/deal \nverification: read',
      ),
    });
    const deal = join(folder, DEAL);
    const wrong = await readFile(deal, 'utf8');
    const shown = await run(folder, '--fix', '--dry-run');
    expect([shown.exitCode, await readFile(deal, 'utf8')]).toEqual([0, wrong]);
    const { exitCode, stdout, stderr } = await run(folder, '--fix', '--format', 'json');
    expect([exitCode, stdout]).toEqual([0, '[]\n']);
    expect(stderr).toBe(`${DEAL}: trailing spaces, field order\n`);
    expect(stderr).toBe(shown.stderr);
    expect(await readFile(deal, 'utf8')).toBe(
      wrong
        .replace(/archive.*\n/, '')
        .replace('read\n', 'read\narchive: https://web.archive.org/web/2024/https://acme.example/deal\n'),
    );
    expect((await readdir(join(folder, 'sources'))).toSorted()).toEqual(
      [DEAL, NEWS].map((path) => basename(path)).toSorted(),
    );
    expect((await run(folder, '--fix')).stderr).toBe('Nothing to fix.\n');
  });

  test.each([
    ['--colour'],
    ['--format=xml'],
    ['--format=constructor'],
    ['extra'],
    ['--format=summary'],
    ['--dry-run'],
  ])('refuses %s in one line', async (option) => {
    const { exitCode, stdout, stderr } = await run('content', option);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('--help shows the options', async () => {
    const { exitCode, stdout } = await run('content', '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('--format text|json');
  });
});

function run(folder: string, ...args: string[]): Promise<Outcome> {
  return runScript('check-content', args, { CONTENT_DIR: folder });
}
