import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { removeLeftovers } from './leftovers.ts';
import { withPath } from './file-error.ts';

/**
 * Writes a file so that, whenever the program or the machine stops, the file has either its old or its new content.
 * Creates the folder if it is missing, and clears away what a process that was killed has left in it.
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  // Includes the process id: two processes must not write to the same temporary file.
  const incoming = `${file}.${pid}.incoming`;
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder, UNFINISHED);
  try {
    await writeThrough(incoming, content);
    await rename(incoming, file);
  } catch (error) {
    await rm(incoming, { force: true });
    throw withPath(error, file);
  }
}

/** Of files that were never renamed into place. */
export const UNFINISHED = /\.(\d+)\.incoming$/;

/** Synced before the rename: otherwise a power failure can leave an empty file under the new name. */
async function writeThrough(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
