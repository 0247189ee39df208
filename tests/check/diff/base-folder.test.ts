import { execFileSync } from 'node:child_process';
import { readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withBase } from '#check/diff/base-folder.ts';
import { listFiles } from '#command/list-files.ts';
import { makeFolder } from '../../support/folder.ts';

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    encoding: 'utf8',
  });
}

/** A repository whose content was changed since the tag `first`, once in a commit and once after it. */
async function makeRepository(): Promise<string> {
  const folder = await makeFolder({
    'README.md': 'x',
    'content/site.yaml': 'first',
    'content/sources/a.yaml': 'a',
  });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'First');
  git(folder, 'tag', 'first');
  await rename(join(folder, 'content/sources/a.yaml'), join(folder, 'content/sources/b.yaml'));
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'Second');
  return folder;
}

describe('withBase', () => {
  test('gives the content as it was at a commit, and leaves nothing behind', async () => {
    const repository = await makeRepository();
    const before = git(repository, 'status', '--porcelain', '--branch');
    const found = await withBase('first', join(repository, 'content'), async (folder) => ({
      folder,
      files: await listFiles(folder),
      site: await readFile(join(folder, 'site.yaml'), 'utf8'),
    }));
    expect(found.files).toEqual(['site.yaml', 'sources/a.yaml']);
    expect(found.site).toBe('first');
    await expect(stat(found.folder)).rejects.toThrow('ENOENT');
    expect(git(repository, 'status', '--porcelain', '--branch')).toBe(before);
    expect(await listFiles(join(repository, 'content'))).toEqual(['site.yaml', 'sources/b.yaml']);
  });

  test.each(['main', 'HEAD~1', 'refs/tags/first'])('knows %s', async (ref) => {
    const repository = await makeRepository();
    const files = await withBase(ref, join(repository, 'content'), listFiles);
    expect(files).toContain('site.yaml');
  });

  test('gives a folder as it is', async () => {
    const folder = await makeFolder({ 'site.yaml': 'x' });
    expect(await withBase(folder, 'content', async (base) => base)).toBe(folder);
  });

  test.each(['--output=/tmp/x', '-h', 'no-such-ref', '', 'first; touch x', '$(touch x)', 'first\n'])(
    'refuses %j as wrong use',
    async (ref) => {
      const repository = await makeRepository();
      const asked = withBase(ref, join(repository, 'content'), listFiles);
      await expect(asked).rejects.toMatchObject({ exitCode: 2 });
    },
  );

  test('passes on what goes wrong in its use, and tidies up', async () => {
    const repository = await makeRepository();
    let used = '';
    const asked = withBase('first', join(repository, 'content'), async (folder) => {
      used = folder;
      throw new Error('of the use');
    });
    await expect(asked).rejects.toThrow('of the use');
    await expect(stat(used)).rejects.toThrow('ENOENT');
  });
});
