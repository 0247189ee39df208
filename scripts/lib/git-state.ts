import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Where a folder stands in its repository. */
export interface GitState {
  /** Null if the folder is in no repository, there are no commits, or git is not installed. */
  commit: string | null;
  /** Whether nothing differs from that commit, ignored files apart; null without one. */
  clean: boolean | null;
  /** Whether every commit before it is there too; null without one. */
  wholeHistory: boolean | null;
}

export async function gitState(folder: string): Promise<GitState> {
  const commit = await git(folder, 'rev-parse', '--verify', 'HEAD');
  const changed = commit === null ? null : await git(folder, 'status', '--porcelain', '--', '.');
  const shallow = commit === null ? null : await git(folder, 'rev-parse', '--is-shallow-repository');
  return {
    commit,
    clean: changed === null ? null : changed === '',
    wholeHistory: shallow === null ? null : shallow === 'false',
  };
}

async function git(folder: string, ...args: string[]): Promise<string | null> {
  return promisify(execFile)('git', ['-C', folder, ...args]).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}
