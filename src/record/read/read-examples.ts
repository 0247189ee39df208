import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examplesIn, type Examples } from '../site/examples.ts';

/** The examples that the README.md of a content folder teaches by; none where it has no such file. */
export async function readExamples(folder: string): Promise<Examples> {
  const readme = await readFile(join(folder, 'README.md'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return examplesIn(readme);
}
