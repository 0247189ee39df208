import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#command/list-files.ts';

/** SHA-256, in hexadecimal, of every file below a folder, by path, sorted. */
export async function hashFiles(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const path of await listFiles(folder)) hashes[path] = await hashFile(join(folder, path));
  return hashes;
}

/** One SHA-256 for all files below a folder: that of the lines `sha256sum` prints of them, sorted by path. */
export async function hashFolder(folder: string): Promise<string> {
  const lines = Object.entries(await hashFiles(folder)).map(([path, hash]) => `${hash}  ${path}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** SHA-256, in hexadecimal, of the bytes of a file. */
export async function hashFile(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
