import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '#command/write-atomically.ts';

/** What `make` makes of these inputs: read from `folder` if it was made before, otherwise made and kept there. */
export async function keptBytes(
  folder: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, hashOf(inputs));
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const made = await make();
  await writeAtomically(file, made);
  return made;
}

function hashOf(inputs: readonly (string | Uint8Array)[]): string {
  const hashes = inputs.map((input) => createHash('sha256').update(input).digest('hex'));
  return createHash('sha256').update(hashes.join()).digest('hex');
}
