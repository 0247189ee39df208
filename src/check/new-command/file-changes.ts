import { rm } from 'node:fs/promises';
import { CommandError } from '#command/command-error.ts';
import { readIfThere } from '#command/read-if-there.ts';
import { writeAtomically } from '#command/write-atomically.ts';

/** A change to a file; null if the file is absent, before or after. */
export interface FileChange {
  /** Absolute path. */
  file: string;
  before: string | null;
  after: string | null;
}

/**
 * Makes the changes in order, all or none: what was made is undone if the disk refuses another.
 *
 * @throws CommandError if a file is no longer as it was
 */
export async function applyChanges(changes: readonly FileChange[]): Promise<void> {
  for (const { file, before } of changes) {
    if ((await readIfThere(file)) !== before) {
      throw new CommandError(
        `Nothing was written: ${file} ${before === null ? 'exists already' : 'has changed in the meantime'}.`,
      );
    }
  }
  const made: FileChange[] = [];
  try {
    for (const change of changes) {
      await makeChange(change);
      made.push(change);
    }
  } catch (error) {
    for (const change of reversed(made)) await makeChange(change);
    throw error;
  }
}

async function makeChange({ file, after }: FileChange): Promise<void> {
  if (after === null) await rm(file);
  else await writeAtomically(file, after);
}

/** The changes that undo these ones. */
export function reversed(changes: readonly FileChange[]): FileChange[] {
  return changes.map(({ file, before, after }) => ({ file, before: after, after: before })).toReversed();
}
