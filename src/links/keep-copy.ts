import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withArchive } from './with-archive.ts';
import type { LinkState } from '#record/source/links-schema.ts';
import type { Source } from '#record/source/schema.ts';
import { writeAtomically } from '#command/write-atomically.ts';
import { copyAsker } from './ask-for-copy.ts';
import { copyFinder, NO_COPY, type FoundCopy } from './find-copy.ts';
import type { LinksOptions } from './command.ts';
import type { Visiting } from './visit-page.ts';

/** Looks up a copy, or has one made, and writes it into the source's file; null if none is wanted. */
export type KeepCopy = (source: Source, state: LinkState) => Promise<FoundCopy | null>;

/** Sources that already have a copy keep it; one is made only of a page that was there when it was visited. */
export function copyKeeper(
  contentFolder: string,
  { archiveApi, saving, dryRun }: Pick<LinksOptions, 'archiveApi' | 'saving' | 'dryRun'>,
  visiting: Visiting,
): KeepCopy {
  if (archiveApi === null) return async () => null;
  const find = copyFinder(archiveApi, visiting);
  const ask = saving && !dryRun ? copyAsker(saving, visiting) : async () => null;
  return async (source, state) => {
    if (source.archive !== undefined) return null;
    const known = await find(source);
    const made = known === NO_COPY && IS_THERE[state] ? await ask(source) : null;
    const found = made ?? known;
    if (dryRun || !('archive' in found)) return found;
    const isKept = await write(join(contentFolder, 'sources', `${source.id}.yaml`), found.archive);
    return isKept ? found : { note: `Its file cannot be edited; add archive: ${found.archive}` };
  };
}

/** Whether the page was seen as it should be, so that a copy is worth having. */
const IS_THERE: Record<LinkState, boolean> = {
  ok: true,
  moved: false,
  changed: false,
  blocked: false,
  unreachable: false,
  gone: false,
};

/** False if the file's layout is unexpected. */
async function write(file: string, archive: string): Promise<boolean> {
  const text = withArchive(await readFile(file, 'utf8'), archive);
  if (text !== null) await writeAtomically(file, text);
  return text !== null;
}
