import { getCollection } from 'astro:content';
import { fileRole, nameOf } from '#record/shared/content-file.ts';
import { readFiles } from '#check/read/read-record.ts';
import { contentFolder } from './loader.ts';

/** The files of the record, for a check outside the build: what readers may see, and nothing of the desk. */
export async function getCheckedFiles() {
  const [{ files }, entries] = await Promise.all([readFiles(contentFolder), getCollection('entries')]);
  const drafts = new Set(entries.filter(({ data }) => data.draft).map(({ data }) => data.slug));
  const shown = files.filter(({ path }) => {
    const role = fileRole(path);
    if (role === 'entry') return !drafts.has(nameOf(path));
    return role !== 'other-tool' && role !== 'unexpected';
  });
  return { label: 'content', files: shown };
}
