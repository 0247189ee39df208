import { formatWhen } from '#record/shared/format-when.ts';
import type { Site } from '#record/site/schema.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { EntryVersion } from '#record/entry/version.ts';
import { permanentAddress } from '#record/site/repository.ts';

/** How to cite an entry in a text: who keeps it, its title, the record, the version, the address, and where that version stays. */
export function citationText(
  { title, file }: Pick<Entry, 'title' | 'file'>,
  { site, url, version: { day, commit } }: CitationContext,
): string {
  const kept = commit === null ? '' : ` (permanently: ${permanentAddress(site, file, commit)})`;
  return `${site.publisher}: “${title}”. ${site.title}, version of ${formatWhen(day)}. ${url}${kept}`;
}

interface CitationContext {
  site: Pick<Site, 'publisher' | 'title' | 'repository'>;
  /** Full address of the entry's page. */
  url: string;
  version: EntryVersion;
}
