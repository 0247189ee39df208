import { join } from 'node:path';
import type { EntryDraft } from '../new-files/entry-file.ts';
import { nameOf } from '#record/shared/content-file.ts';
import type { EditedFolder } from './edited-folder.ts';
import { readIfThere } from '#command/read-if-there.ts';

/** Every current and former name of an entry, in lower case, with the text of its file; null for former names. */
export async function textsBySlug({
  contentFolder,
  paths,
  record,
}: EditedFolder): Promise<Map<string, string | null>> {
  const former = record.entries.flatMap(({ formerly }) => formerly.map((slug) => [slug, null] as const));
  const entries = paths.filter((path) => path.startsWith('entries/'));
  const texts = entries.map(
    async (path) => [nameOf(path).toLowerCase(), await readIfThere(join(contentFolder, path))] as const,
  );
  return new Map([...former, ...(await Promise.all(texts))]);
}

/** Whether a draft's name is free: not taken, or taken by the same text. */
export function isFreeAmong(taken: ReadonlyMap<string, string | null>): (draft: EntryDraft) => boolean {
  return ({ slug, text }) => !taken.has(slug) || taken.get(slug) === text;
}
