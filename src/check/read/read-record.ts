import { relative, isAbsolute } from 'node:path';
import { checkContent, type CheckedContent } from '../rules/check.ts';
import type { ContentFile } from '#record/shared/content-file.ts';
import type { Issue } from '#record/shared/issue.ts';
import { listContent } from '#record/read/list-content.ts';
import { readContentFile } from '#record/read/read-content-file.ts';
import { mapAtOnce } from '#command/map-concurrently.ts';

/**
 * Reads and checks a whole content folder; the only way from disk to record. Never throws for what the folder
 * holds. With errors the record is partial, and null where `site.yaml` cannot be used.
 *
 * @param changes files as they would be, new or in place of those on disk: a look ahead before they are written
 */
export async function readRecord(
  folder: string,
  changes: readonly ContentFile[] = [],
): Promise<CheckedContent> {
  const { label, files, issues } = await readFiles(folder);
  const changed = new Set(changes.map(({ path }) => path));
  return checkContent([...files.filter(({ path }) => !changed.has(path)), ...changes], label, issues);
}

/** The files of a content folder as text, and what kept others from being read. */
export async function readFiles(
  folder: string,
): Promise<{ label: string; files: ContentFile[]; issues: Issue[] }> {
  const label = labelOf(folder);
  const { paths, issues } = await listContent(folder, label);
  const read = await mapAtOnce(paths, FILES_AT_ONCE, (path) => readContentFile(path, { folder, label }));
  return {
    label,
    files: read.map(({ file }) => file),
    issues: [...issues, ...read.flatMap((one) => one.issues)],
  };
}

/** Enough to keep a disk busy, few enough for any limit on open files. */
const FILES_AT_ONCE = 32;

/** The folder as an editor would type it: relative where it lies below the current one. */
function labelOf(folder: string): string {
  const path = isAbsolute(folder) ? relative(process.cwd(), folder) : folder;
  const isBelow = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return (isBelow ? path : folder).replace(/^\.\//, '').replace(/\/+$/, '');
}
