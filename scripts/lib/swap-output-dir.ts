import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { removeLeftovers } from '#command/leftovers.ts';
import { withLock } from '#command/lock.ts';
import { UNFINISHED } from '#command/write-atomically.ts';

/** Does something while no other build writes to the output folder, and first restores what a killed one put aside. */
export function withOutputDir<T>(outFolder: string, work: () => Promise<T>): Promise<T> {
  const lock = {
    file: `${outFolder}.lock`,
    longestWait: 30 * 60_000,
    busy: `Another build writes to ${outFolder}.`,
    waiting: () => console.error(`Waiting for another build that writes to ${outFolder} …`),
  };
  return withLock(lock, async () => {
    await removeLeftovers(dirname(outFolder), UNFINISHED);
    await restore(outFolder);
    return work();
  });
}

/** Between its two renames a build may have been killed: then there is an old site, but not in its place. */
async function restore(outFolder: string): Promise<void> {
  const outgoing = `${outFolder}.outgoing`;
  if ((await readdir(outFolder).catch(absent)) === null) await renameIfThere(outgoing, outFolder);
  await remove(outgoing);
  await remove(`${outFolder}.incoming`);
}

/**
 * Replaces the output folder with a finished site, under its lock. The old site stays whole until the new one is next
 * to it; then they are swapped by renaming. Node has no exchange in one step: `restore` completes one that was killed.
 */
export async function swapOutputDir(siteFolder: string, outFolder: string): Promise<void> {
  const incoming = `${outFolder}.incoming`;
  const outgoing = `${outFolder}.outgoing`;
  await mkdir(dirname(outFolder), { recursive: true });
  await restore(outFolder);
  await move(siteFolder, incoming);
  await renameIfThere(outFolder, outgoing);
  await rename(incoming, outFolder);
  await remove(outgoing);
}

/** Whether replacing the folder destroys nothing but an earlier build: it is absent, empty, or has a `build.json`. */
export async function isReplaceable(outFolder: string): Promise<boolean> {
  const names = await readdir(outFolder).catch(absent);
  return names === null || names.length === 0 || names.includes('build.json');
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // The output folder may be on another file system, where renaming is impossible.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await remove(from);
  }
}

async function renameIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch(absent);
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}
