import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The commit a folder is at; null where it is no repository, has no commit, or git is not installed. */
export async function gitCommit(folder: string): Promise<string | null> {
  const asked = promisify(execFile)('git', ['-C', folder, 'rev-parse', '--verify', 'HEAD']);
  return asked.then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}
