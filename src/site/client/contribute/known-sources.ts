import { readFolder } from '#check/rules/folder.ts';
import type { Source } from '#record/source/schema.ts';
import type { RecordFiles } from './examine.ts';

/** The sources that the record has, by id. */
export function knownSources({ files, label }: RecordFiles): Source[] {
  const { sources } = readFolder(
    files.filter(({ path }) => path.startsWith('sources/')),
    label,
  );
  return sources.flatMap(({ id, file, parsed }) => (parsed ? [{ ...parsed, id, file }] : []));
}
