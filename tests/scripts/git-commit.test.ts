import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { gitCommit } from '../../scripts/lib/git-commit.ts';
import { makeFolder } from '../support/folder.ts';

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    encoding: 'utf8',
  });
}

describe('gitCommit', () => {
  test('is the commit the folder is at', async () => {
    const folder = await makeFolder();
    git(folder, 'init', '-q');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'First');
    expect(await gitCommit(folder)).toBe(git(folder, 'rev-parse', 'HEAD').trim());
  });

  test('is null outside a repository', async () => {
    expect(await gitCommit(await makeFolder())).toBeNull();
  });

  test('is null before the first commit', async () => {
    const folder = await makeFolder();
    git(folder, 'init', '-q');
    expect(await gitCommit(folder)).toBeNull();
  });
});
