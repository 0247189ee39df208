import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes what commands that were killed have left in a folder.
 *
 * @param pattern of the names; its first group is the number of the process that made them
 */
export async function removeLeftovers(folder: string, pattern: RegExp): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const maker = pattern.exec(name)?.[1];
    return maker !== undefined && !isRunning(Number(maker));
  });
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Whether a process with this number runs, ours or somebody else's. */
export function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
