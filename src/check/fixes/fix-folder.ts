import { join } from 'node:path';
import { fixFile, type FixedFile } from './fix-file.ts';
import { errorsAmong } from '#record/shared/issue.ts';
import { readFiles, readRecord } from '../read/read-record.ts';
import { CommandError } from '#command/command-error.ts';
import { writeAtomically } from '#command/write-atomically.ts';

/**
 * The auto-fixes for a content folder; writes nothing.
 *
 * @throws CommandError if the folder would have more errors than before
 */
export async function planFixes(folder: string): Promise<FixedFile[]> {
  const { files } = await readFiles(folder);
  const fixed = files.flatMap((file) => fixFile(file) ?? []);
  const [before, after] = await Promise.all([readRecord(folder), readRecord(folder, fixed)]);
  if (errorsAmong(after.issues).length > errorsAmong(before.issues).length) {
    throw new CommandError('Nothing was fixed: the content would have more errors than before.');
  }
  return fixed;
}

/** Writes the fixed files, each one atomically. */
export async function writeFixes(folder: string, fixed: readonly FixedFile[]): Promise<void> {
  for (const { path, text } of fixed) await writeAtomically(join(folder, path), text);
}

/** One line per file: what was done to it. */
export function fixesAsText(fixed: readonly FixedFile[]): string {
  if (fixed.length === 0) return 'Nothing to fix.';
  return fixed.map(({ path, done }) => `${path}: ${done.join(', ')}`).join('\n');
}
