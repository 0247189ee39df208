import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';

/**
 * Writes a text file so that, whenever the program or the machine stops, the file has its old or its new text and
 * never a part of it. Makes the folder if it is missing.
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  // Named by the process: two that write at once must not write into one file.
  const incoming = `${file}.${pid}.incoming`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeThrough(incoming, text);
    await rename(incoming, file);
  } catch (error) {
    await rm(incoming, { force: true });
    throw error;
  }
}

/** On the disk before the renaming is: otherwise a power failure can leave the new name on an empty file. */
async function writeThrough(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
