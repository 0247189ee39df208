import { readFile, rm } from 'node:fs/promises';
import { CommandError } from '#command/command-error.ts';
import { writeAtomically } from '#command/write-atomically.ts';

/** What becomes of one file; null where there is none, before or after. */
export interface FileChange {
  /** Absolute path. */
  file: string;
  before: string | null;
  after: string | null;
}

/** Makes the changes in their order; throws a CommandError and makes none where a file is not as it was. */
export async function applyChanges(changes: readonly FileChange[]): Promise<void> {
  for (const { file, before } of changes) {
    if ((await readIfThere(file)) !== before) {
      throw new CommandError(
        `Nothing was written: ${file} ${before === null ? 'is there already' : 'was changed meanwhile'}.`,
      );
    }
  }
  for (const { file, after } of changes) {
    if (after === null) await rm(file);
    else await writeAtomically(file, after);
  }
}

/** The changes that undo these. */
export function reversed(changes: readonly FileChange[]): FileChange[] {
  return changes.map(({ file, before, after }) => ({ file, before: after, after: before })).toReversed();
}

/** The text of a file; null where there is none. */
export async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
