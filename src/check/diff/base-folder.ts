import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CommandError } from '#command/command-error.ts';

/**
 * Calls `use` with the content as it was: in a folder, or at a commit, branch or tag of the repository that the
 * content folder is in. Only that folder's files are checked out, into a temporary one; neither the working tree nor
 * the index is touched.
 *
 * @throws CommandError if `base` is neither a folder nor known to git
 */
export async function withBase<T>(
  base: string,
  contentFolder: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  if (await isFolder(base)) return use(base);
  const temporary = await mkdtemp(join(tmpdir(), 'base-'));
  try {
    await checkOut(base, contentFolder, temporary);
    return await use(join(temporary, 'content'));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Git checks out the folder's part of the commit with a separate index; no shell sees the name, nor can it be an option. */
async function checkOut(ref: string, contentFolder: string, into: string): Promise<void> {
  const unknown = new CommandError(
    `--base is a folder, or a commit of the content's repository, not "${ref}".`,
    2,
  );
  if (ref === '' || ref.startsWith('-')) throw unknown;
  const git = gitIn(into);
  try {
    const top = await git(contentFolder, 'rev-parse', '--show-toplevel');
    const path = (await git(contentFolder, 'rev-parse', '--show-prefix')).replace(/\/$/, '');
    const commit = await git(top, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
    await git(top, 'read-tree', `${commit}:${path}`);
    await git(top, 'checkout-index', '--all', `--prefix=${join(into, 'content')}/`);
  } catch {
    throw unknown;
  }
}

function gitIn(into: string): (folder: string, ...args: string[]) => Promise<string> {
  const env = { ...process.env, GIT_INDEX_FILE: join(into, 'index') };
  return async (folder, ...args) => {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { env });
    return stdout.trim();
  };
}
