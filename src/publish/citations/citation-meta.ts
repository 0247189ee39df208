import type { Entry } from '#record/entry/entry.ts';
import type { EntryVersion } from '#record/entry/version.ts';
import type { Site } from '#record/site/schema.ts';

/** A `meta` element: its name and its content. */
export type Meta = readonly [name: string, content: string];

/**
 * What reference managers read from the head of a page: the tags of Highwire Press, as Google Scholar asks for them
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). The page says in other tags what its address, its site
 * and its summary are; and no tag names a journal or a book, with which they would file the page as an article.
 */
export function citationMeta(entry: Entry, { site, version }: { site: Site; version: EntryVersion }): Meta[] {
  return [
    ['citation_title', entry.title],
    ['citation_author', site.publisher],
    ['citation_publication_date', version.day.replaceAll('-', '/')],
  ];
}
