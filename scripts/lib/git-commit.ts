import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The commit that a folder is at; null if it is not a repository, has no commits, or git is not installed. */
export async function gitCommit(folder: string): Promise<string | null> {
  const asked = promisify(execFile)('git', ['-C', folder, 'rev-parse', '--verify', 'HEAD']);
  return asked.then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}
