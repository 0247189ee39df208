import { relative, isAbsolute } from 'node:path';
import { checkContent, type CheckedContent } from '../rules/check.ts';
import type { ContentFile } from '#record/shared/content-file.ts';
import type { Issue } from '#record/shared/issue.ts';
import { listContent } from '#record/read/list-content.ts';
import { readContentFile } from '#record/read/read-content-file.ts';
import { mapConcurrently } from '#command/map-concurrently.ts';

/**
 * Reads and checks a whole content folder; the only way from disk to record. Never throws because of what the
 * folder contains. With errors the record is partial, or null if `site.yaml` cannot be used.
 *
 * @param changes new or changed files to check as if they were on disk already
 */
export async function readRecord(
  folder: string,
  changes: readonly ContentFile[] = [],
): Promise<CheckedContent> {
  const { label, files, issues } = await readFiles(folder);
  const changed = new Set(changes.map(({ path }) => path));
  return checkContent([...files.filter(({ path }) => !changed.has(path)), ...changes], label, issues);
}

/** The files of a content folder as text, and issues for those that could not be read. */
export async function readFiles(
  folder: string,
): Promise<{ label: string; files: ContentFile[]; issues: Issue[] }> {
  const label = labelOf(folder);
  const { paths, issues } = await listContent(folder, label);
  const read = await mapConcurrently(paths, MAX_OPEN_FILES, (path) =>
    readContentFile(path, { folder, label }),
  );
  return {
    label,
    files: read.map(({ file }) => file),
    issues: [...issues, ...read.flatMap((one) => one.issues)],
  };
}

/** Enough to keep a disk busy, few enough for any limit on open files. */
const MAX_OPEN_FILES = 32;

/** The folder as an editor would type it: relative if it is below the current one. */
function labelOf(folder: string): string {
  const path = isAbsolute(folder) ? relative(process.cwd(), folder) : folder;
  const isBelow = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return (isBelow ? path : folder).replace(/^\.\//, '').replace(/\/+$/, '');
}
