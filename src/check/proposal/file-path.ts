import { yearOf } from '#record/shared/when.ts';
import { isFileName, readEntryName } from '../rules/identity.ts';

/**
 * The path inside the content folder that the header of a file names; null unless it is that of an entry or a source,
 * letter for letter. The year's folder may be left out: `entries/2026-12-01-new-deal.mdx`.
 */
export function proposedPath(named: string): string | null {
  const [, year, slug] = /^entries\/(?:(\d{4})\/)?([a-z0-9-]+)\.mdx$/.exec(named) ?? [];
  if (slug !== undefined) return entryPath(slug, year);
  const [, id] = /^sources\/([a-z0-9-]+)\.yaml$/.exec(named) ?? [];
  return id !== undefined && isFileName(id) ? named : null;
}

function entryPath(slug: string, folder: string | undefined): string | null {
  const name = readEntryName(slug);
  if (!name) return null;
  const year = yearOf(name.date);
  return folder === undefined || folder === String(year) ? `entries/${year}/${slug}.mdx` : null;
}
