import type { Entry } from '#record/entry/entry.ts';
import type { EntryVersion } from '#record/entry/version.ts';
import type { Site } from '#record/site/schema.ts';

/** A `meta` element: its name and its content. */
export type Meta = readonly [name: string, content: string];

/**
 * What reference managers read from the head of a page: the tags of Highwire Press, as Google Scholar asks for them
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). No tag names a journal or a book: with one
 * they would file the page as an article.
 */
export function citationMeta(
  entry: Entry,
  { site, url, version }: { site: Site; url: string; version: EntryVersion },
): Meta[] {
  return [
    ['citation_title', entry.title],
    ['citation_author', site.publisher],
    ['citation_publication_date', version.day.replaceAll('-', '/')],
    ['citation_publisher', site.title],
    ['citation_language', site.language],
    ['citation_public_url', url],
    ['citation_abstract', entry.summary],
  ];
}
