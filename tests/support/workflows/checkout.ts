import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../folder.ts';

export const run = promisify(execFile);

/** What git answers in a folder. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const as = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
  return (await run('git', ['-C', folder, ...as, ...args])).stdout.trim();
}

/** A repository with the record of tests/fixtures/content, for one test. */
export async function makeCheckout(): Promise<string> {
  const folder = await makeFolder({ '.gitignore': '.runner\nincoming\n' });
  await run('cp', ['-r', join(projectFolder, 'tests/fixtures/content'), folder]);
  await run('git', ['init', '-q', '-b', 'main', folder]);
  await git(folder, 'add', '-A');
  await git(folder, 'commit', '-qm', 'Begin');
  return folder;
}
