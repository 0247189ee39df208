import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces the output folder with a finished site. The old site stays whole until the new one is next to it; then they
 * are swapped by renaming.
 */
export async function swapOutputDir(siteFolder: string, outFolder: string): Promise<void> {
  const incoming = `${outFolder}.incoming`;
  const outgoing = `${outFolder}.outgoing`;
  await mkdir(dirname(outFolder), { recursive: true });
  await remove(incoming);
  await remove(outgoing);
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
