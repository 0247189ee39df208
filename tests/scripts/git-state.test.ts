import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitState } from '../../scripts/lib/git-state.ts';
import { makeFolder } from '../support/folder.ts';

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    encoding: 'utf8',
  });
}

describe('gitState', () => {
  test('names the commit the folder is at, and whether anything differs from it', async () => {
    const folder = await makeFolder({ '.gitignore': 'made\n', made: '' });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'First');
    const commit = git(folder, 'rev-parse', 'HEAD').trim();
    expect(await gitState(folder)).toEqual({ commit, clean: true, wholeHistory: true });
    await writeFile(join(folder, 'added'), '');
    expect(await gitState(folder)).toEqual({ commit, clean: false, wholeHistory: true });
    await rm(join(folder, 'added'));
    await writeFile(join(folder, '.gitignore'), 'made\nother\n');
    expect(await gitState(folder)).toEqual({ commit, clean: false, wholeHistory: true });
  });

  test('is null outside a repository', async () => {
    expect(await gitState(await makeFolder())).toEqual({ commit: null, clean: null, wholeHistory: null });
  });

  test('is null before the first commit', async () => {
    const folder = await makeFolder();
    git(folder, 'init', '-q');
    expect(await gitState(folder)).toEqual({ commit: null, clean: null, wholeHistory: null });
  });
});
