import { relative, isAbsolute } from 'node:path';
import { checkContent, type CheckedContent } from '#domain/integrity/check.ts';
import { listContent } from './list-content.ts';
import { readContentFile } from './read-content-file.ts';
import { mapAtOnce } from './map-at-once.ts';

/**
 * Reads and checks a whole content folder; the only way from disk to record. Never throws for what the folder
 * holds. With errors the record is partial, and null where `site.yaml` cannot be used.
 */
export async function readRecord(folder: string): Promise<CheckedContent> {
  const label = labelOf(folder);
  const { paths, issues } = await listContent(folder, label);
  const read = await mapAtOnce(paths, FILES_AT_ONCE, (path) => readContentFile(path, { folder, label }));
  return checkContent(
    read.map(({ file }) => file),
    label,
    [...issues, ...read.flatMap((one) => one.issues)],
  );
}

/** Enough to keep a disk busy, few enough for any limit on open files. */
const FILES_AT_ONCE = 32;

/** The folder as an editor would type it: relative where it lies below the current one. */
function labelOf(folder: string): string {
  const path = isAbsolute(folder) ? relative(process.cwd(), folder) : folder;
  const isBelow = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return (isBelow ? path : folder).replace(/^\.\//, '').replace(/\/+$/, '');
}
