import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecord } from '#check/read/read-record.ts';
import { FIRST, writeContentFolder, DEAL } from '../../support/content-folder.ts';

describe('readRecord', () => {
  test('reads a whole folder', async () => {
    const { record, issues } = await readRecord(await writeContentFolder());
    expect(issues).toEqual([]);
    expect(record?.entries).toHaveLength(2);
    expect(record?.sources).toHaveLength(2);
  });

  test('knows what the last visit to a source found', async () => {
    const links = 'links:\n  acme-2024-deal: { state: ok, since: 2026-01-01, checked: 2026-01-08 }\n';
    const { record, issues } = await readRecord(await writeContentFolder({ 'links.yaml': links }));
    expect(issues).toEqual([]);
    const checks = record?.sources.map(({ id, check }) => [id, check]);
    expect(checks).toEqual([
      ['acme-2024-deal', { state: 'ok', since: '2026-01-01', checked: '2026-01-08' }],
      ['daily-2025-news', undefined],
    ]);
  });

  test('names files by the folder as it was given', async () => {
    const folder = await writeContentFolder({ [FIRST]: 'x' });
    const { issues } = await readRecord(`${folder}/`);
    expect(issues[0]?.file).toBe(`${folder}/${FIRST}`);
  });

  test('passes over the files of other tools', async () => {
    const others = {
      'feeds.yaml': '',
      'inbox/a.yaml': '',
      'README.md': '',
      LICENSE: '',
    };
    expect((await readRecord(await writeContentFolder(others))).issues).toEqual([]);
  });

  test.each([
    ['notes.txt'],
    ['entries/2024/a.md'],
    ['entries/notes.yaml'],
    ['sources/a.yml'],
    ['guides/a.md'],
    ['Site.yml'],
  ])('warns of %s', async (path) => {
    const folder = await writeContentFolder({ [path]: 'x' });
    expect(await rulesIn(folder)).toEqual([['unexpected-file', 'warning', `${folder}/${path}`]]);
  });

  test.each([['drafts'], ['sources/more'], ['guides/more']])('warns of the folder %s once', async (path) => {
    const folder = await writeContentFolder({ [`${path}/a.yaml`]: 'x', [`${path}/b.yaml`]: 'x' });
    expect(await rulesIn(folder)).toEqual([['unexpected-file', 'warning', `${folder}/${path}`]]);
  });

  test('refuses links to files and folders', async () => {
    const folder = await writeContentFolder();
    await symlink('/etc/hostname', join(folder, 'sources/link.yaml'));
    await symlink('/etc', join(folder, 'entries/2020'));
    expect(await rulesIn(folder)).toEqual([
      ['symlink', 'error', `${folder}/entries/2020`],
      ['symlink', 'error', `${folder}/sources/link.yaml`],
    ]);
  });

  test('leaves a file unread whose name is not UTF-8', async () => {
    const folder = await writeContentFolder();
    await writeFile(Buffer.from(`${folder}/sources/bad\xff.yaml`, 'latin1'), 'title: x\n');
    expect(await rulesIn(folder)).toEqual([['file-name', 'error', `${folder}/sources/bad\ufffd.yaml`]]);
  });

  test('leaves a file over 256 KB unread', async () => {
    const folder = await writeContentFolder({ [DEAL]: (text) => text + `# ${'x'.repeat(256 * 1024)}` });
    expect(await rulesIn(folder)).toEqual([['file-too-long', 'error', `${folder}/${DEAL}`]]);
  });

  test('leaves a file unread that is not UTF-8', async () => {
    const folder = await writeContentFolder();
    await writeFile(join(folder, DEAL), Buffer.from('title: caf\xe9\n', 'latin1'));
    expect(await rulesIn(folder)).toEqual([['not-utf8', 'error', `${folder}/${DEAL}`]]);
  });

  test('reads a file with a byte order mark', async () => {
    const folder = await writeContentFolder({ [FIRST]: (text) => `\uFEFF${text}` });
    expect(await rulesIn(folder)).toEqual([]);
  });

  test('takes a folder in place of a file for a missing file', async () => {
    const folder = await writeContentFolder({ 'parties.yaml': null });
    await mkdir(join(folder, 'parties.yaml'));
    expect((await rulesIn(folder)).map(([rule]) => rule)).toEqual(['missing-file', 'unexpected-file']);
  });

  test('reports a folder that does not exist', async () => {
    const { record, issues } = await readRecord('/nowhere/at-all');
    expect(record).toBeNull();
    expect(issues[0]).toMatchObject({ rule: 'missing-file', file: '/nowhere/at-all', severity: 'error' });
  });
});

async function rulesIn(folder: string): Promise<string[][]> {
  const { issues } = await readRecord(folder);
  return issues.map(({ rule, severity, file }) => [rule, severity, file]);
}
