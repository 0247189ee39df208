import { fileRole, nameOf } from '#record/shared/content-file.ts';
import { readFiles } from '#check/read/read-record.ts';
import { contentFolder } from './loader.ts';
import { readParts } from './parts.ts';

/** The files of the record, for a check outside the build: what readers may see, and nothing of the desk. */
export async function getCheckedFiles() {
  const [{ files }, { record }] = await Promise.all([readFiles(contentFolder), readParts()]);
  const drafts = new Set(record.entries.filter(({ draft }) => draft).map(({ slug }) => slug));
  const shown = files.filter(({ path }) => {
    const role = fileRole(path);
    if (role === 'entry') return !drafts.has(nameOf(path));
    return role !== 'other-tool' && role !== 'unexpected';
  });
  return { label: 'content', files: shown };
}
