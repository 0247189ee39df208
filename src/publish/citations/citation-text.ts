import { formatWhen } from '#record/shared/format-when.ts';
import type { Site } from '#record/site/schema.ts';
import type { Entry } from '#record/entry/entry.ts';
import { versionOf } from '#record/entry/version.ts';

/** How to cite an entry in a text: who keeps it, its title, the record, the day of the version, the address. */
export function citationText(
  entry: Pick<Entry, 'title' | 'added' | 'corrections'>,
  { site, url }: { site: Pick<Site, 'publisher' | 'title'>; url: string },
): string {
  return `${site.publisher}: “${entry.title}”. ${site.title}, version of ${formatWhen(versionOf(entry))}. ${url}`;
}
