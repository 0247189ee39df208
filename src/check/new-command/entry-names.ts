import { join } from 'node:path';
import type { EntryDraft } from '../new-files/entry-file.ts';
import { nameOf } from '#record/shared/content-file.ts';
import type { EditedFolder } from './edited-folder.ts';
import { readIfThere } from './file-changes.ts';

/** Every name that an entry has or had, in lower case, with its file's text; null where it is a former one. */
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

/** Whether a draft can have its name: nobody has it, or this very text. */
export function isFreeAmong(taken: ReadonlyMap<string, string | null>): (draft: EntryDraft) => boolean {
  return ({ slug, text }) => !taken.has(slug) || taken.get(slug) === text;
}
