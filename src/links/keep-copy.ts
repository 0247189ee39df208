import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withArchive } from './with-archive.ts';
import type { Source } from '#record/source/schema.ts';
import { writeAtomically } from '#command/write-atomically.ts';
import { copyFinder, type FoundCopy } from './find-copy.ts';
import type { LinksOptions } from './command.ts';
import type { Visiting } from './visit-page.ts';

/** Looks up a copy and writes it into the source's file; null if none is wanted. */
export type KeepCopy = (source: Source) => Promise<FoundCopy | null>;

/** Sources that already have a copy keep it. */
export function copyKeeper(
  contentFolder: string,
  { archiveApi, dryRun }: Pick<LinksOptions, 'archiveApi' | 'dryRun'>,
  visiting: Visiting,
): KeepCopy {
  if (archiveApi === null) return async () => null;
  const find = copyFinder(archiveApi, visiting);
  return async (source) => {
    if (source.archive !== undefined) return null;
    const found = await find(source);
    if (dryRun || !('archive' in found)) return found;
    const isKept = await write(join(contentFolder, 'sources', `${source.id}.yaml`), found.archive);
    return isKept ? found : { note: `Its file cannot be edited; add archive: ${found.archive}` };
  };
}

/** False if the file's layout is unexpected. */
async function write(file: string, archive: string): Promise<boolean> {
  const text = withArchive(await readFile(file, 'utf8'), archive);
  if (text !== null) await writeAtomically(file, text);
  return text !== null;
}
