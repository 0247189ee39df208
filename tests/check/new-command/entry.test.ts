import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../support/desk-folder.ts';
import { makeNewFolder, TOLD } from '../../support/new-folder.ts';

const ENTRY = 'entries/2025/2025-05-04-acme-bolt-third-agreement.mdx';

describe('npm run new -- entry', () => {
  test('writes a draft that passes the check; parties and status follow from title and sources', async () => {
    const { content, begin, check } = await makeNewFolder();
    const { exitCode, stdout } = await begin('entry', '--source', 'acme-2024-deal', ...TOLD, '--key');
    expect([exitCode, stdout.includes(ENTRY)]).toEqual([0, true]);
    const text = await readFile(join(content, ENTRY), 'utf8');
    for (const line of ['status: official', 'key: true', 'added: 2026-02-02', 'draft: true']) {
      expect(text).toContain(`\n${line}\n`);
    }
    expect(text).toContain('parties:\n  - acme\n  - bolt\n');
    expect(await check()).toMatchObject({ exitCode: 0, stdout: '0 errors, 0 warnings\n' });
  });

  test('names every answer that is missing, and writes nothing', async () => {
    const { content, begin } = await makeNewFolder();
    const before = await filesIn(content);
    const { exitCode, stderr } = await begin('entry', '--title', 'T');
    expect(exitCode).toBe(2);
    for (const name of ['source', 'date', 'kind', 'summary']) expect(stderr).toContain(`--${name}`);
    expect(stderr).not.toContain('--title ');
    expect(await filesIn(content)).toEqual(before);
  });

  test.each([
    ['--date', '4 May 2025'],
    ['--kind', 'party'],
    ['--parties', 'acme,nobody'],
    ['--title', ''],
    ['--summary', 'x'.repeat(400)],
    ['--source', 'unknown-id'],
  ])('refuses %s %s', async (name, value) => {
    const { begin } = await makeNewFolder();
    const { exitCode, stderr } = await begin('entry', '--source', 'acme-2024-deal', ...TOLD, name, value);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(name === '--source' ? 'unknown-id' : `${name}: `);
    expect(stderr).not.toMatch(/expected|too (?:small|big)|invalid/i);
  });

  test('shows entries near the date, which may tell it already', async () => {
    const { begin } = await makeNewFolder();
    const { stderr } = await begin('entry', '--source', 'acme-2024-deal', ...TOLD);
    expect(stderr).toContain('2025-05-01-second-agreement  The second agreement');
    expect(stderr).not.toContain('2024-03-01');
  });

  test('never overwrites: a second one gets another name', async () => {
    const { content, begin } = await makeNewFolder();
    await mkdir(join(content, 'entries/2025'), { recursive: true });
    await begin('entry', '--source', 'acme-2024-deal', ...TOLD);
    const written = (await readFile(join(content, ENTRY), 'utf8')).replace('To be written', 'Written');
    await writeFile(join(content, ENTRY), written);
    const { stdout } = await begin('entry', '--source', 'acme-2024-deal', ...TOLD);
    expect(stdout).toContain('third-agreement-2.mdx');
    expect(await readFile(join(content, ENTRY), 'utf8')).toBe(written);
  });

  test('--dry-run prints the file and writes nothing', async () => {
    const { content, begin } = await makeNewFolder();
    const before = await filesIn(content);
    const { exitCode, stdout } = await begin('entry', '--source', 'acme-2024-deal', ...TOLD, '--dry-run');
    expect([exitCode, stdout.includes('title: "Acme and Bolt: the third agreement"')]).toEqual([0, true]);
    expect(await filesIn(content)).toEqual(before);
  });

  test('of news says that the day of the record moves with it', async () => {
    const { begin, check } = await makeNewFolder();
    const later = TOLD.with(3, '2026-02-01');
    const { exitCode, stdout } = await begin('entry', '--source', 'acme-2024-deal', ...later);
    expect([exitCode, stdout.includes('completeTo')]).toEqual([0, true]);
    expect((await check()).exitCode).toBe(0);
  });
});
