import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { listFiles } from '#command/list-files.ts';

/** SHA-256, in hexadecimal, of every file below a folder, by path, sorted; those that are `known` are not read. */
export async function hashFiles(
  folder: string,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const [index, path] of (await listFiles(folder)).entries()) {
    hashes[path] = known.get(path) ?? hashFile(join(folder, path));
    // Small files take a quarter of the time read one after the other, if others get their turn.
    if (index % 64 === 0) await setImmediate();
  }
  return hashes;
}

/** One SHA-256 for all files below a folder: that of the lines `sha256sum` prints of them, sorted by path. */
export async function hashFolder(folder: string): Promise<string> {
  const lines = Object.entries(await hashFiles(folder)).map(([path, hex]) => `${hex}  ${path}\n`);
  return hash('sha256', lines.join(''));
}

/** SHA-256, in hexadecimal, of the bytes of a file. */
export function hashFile(file: string): string {
  return hash('sha256', readFileSync(file));
}
