import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLastCommits } from '#record/read/last-commits.ts';
import { makeFolder } from '../../support/folder.ts';

/** A repository with content/a.mdx and content/b.mdx, both of one commit. */
async function makeRepository(): Promise<{ root: string; content: string; commit: Commit }> {
  const root = await makeFolder({ 'content/a.mdx': 'A', 'content/b.mdx': 'B', 'c.mdx': 'C' });
  git(root, 'init', '-q', '-b', 'main');
  const commit: Commit = (date) => {
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'Change\n\ncontent/b.mdx', { GIT_COMMITTER_DATE: date });
    return git(root, 'rev-parse', 'HEAD').trim();
  };
  return { root, content: join(root, 'content'), commit };
}

type Commit = (date: string) => string;

function git(folder: string, ...args: (string | Record<string, string>)[]): string {
  const env = args.find((arg) => typeof arg === 'object');
  const words = args.filter((arg) => typeof arg === 'string');
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@b.example'];
  return execFileSync('git', ['-C', folder, ...who, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

describe('readLastCommits', () => {
  test('gives each file the commit that last changed it, and its day in UTC', async () => {
    const { content, commit } = await makeRepository();
    const first = commit('2026-01-01T12:00:00Z');
    await writeFile(join(content, 'a.mdx'), 'A2');
    const second = commit('2026-02-01T23:30:00-05:00');
    expect(Object.fromEntries(await readLastCommits(content))).toEqual({
      'a.mdx': { commit: second, day: '2026-02-02' },
      'b.mdx': { commit: first, day: '2026-01-01' },
    });
  });

  test('names a commit that has the file as it is, also after a merge', async () => {
    const { root, content, commit } = await makeRepository();
    commit('2026-01-01T12:00:00Z');
    git(root, 'checkout', '-q', '-b', 'other');
    await writeFile(join(content, 'a.mdx'), 'A on the branch');
    commit('2026-03-01T12:00:00Z');
    git(root, 'checkout', '-q', 'main');
    await writeFile(join(content, 'b.mdx'), 'B on main');
    const onMain = commit('2026-02-01T12:00:00Z');
    git(root, 'merge', '-q', '--no-edit', 'other', { GIT_COMMITTER_DATE: '2026-04-01T12:00:00Z' });
    const merge = git(root, 'rev-parse', 'HEAD').trim();
    expect(Object.fromEntries(await readLastCommits(content))).toEqual({
      'a.mdx': { commit: merge, day: '2026-04-01' },
      'b.mdx': { commit: onMain, day: '2026-02-01' },
    });
  });

  test('leaves out a file that was edited or added since', async () => {
    const { content, commit } = await makeRepository();
    commit('2026-01-01T12:00:00Z');
    await writeFile(join(content, 'a.mdx'), 'Edited');
    await writeFile(join(content, 'new.mdx'), 'New');
    expect([...(await readLastCommits(content)).keys()]).toEqual(['b.mdx']);
  });

  test('knows nothing in a shallow clone, outside a repository and before the first commit', async () => {
    const { root, content, commit } = await makeRepository();
    expect((await readLastCommits(content)).size).toBe(0);
    commit('2026-01-01T12:00:00Z');
    await writeFile(join(content, 'a.mdx'), 'A2');
    commit('2026-02-01T12:00:00Z');
    const clone = join(await makeFolder(), 'clone');
    git(root, 'clone', '-q', '--depth', '1', pathToFileURL(root).href, clone);
    expect((await readLastCommits(join(clone, 'content'))).size).toBe(0);
    expect((await readLastCommits(await makeFolder())).size).toBe(0);
  });
});
