import { readFile } from 'node:fs/promises';
import { withPath } from './file-error.ts';

/** The text of a file; null if absent. */
export async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw withPath(error, file);
  });
}
