import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Entry } from '#record/entry/entry.ts';
import type { Site } from '#record/site/schema.ts';

/** One item of a feed of the site. */
export interface FeedItem {
  /** Lasts even when the entry's file is renamed or the site moves. */
  id: string;
  url: string;
  title: string;
  text: string;
  published: Date;
}

/** A feed of the site, independent of its format. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  /** Address of the page the feed belongs to. */
  page: string;
  /** Address of the feed itself. */
  self: string;
  items: FeedItem[];
}

/**
 * A tag URI (RFC 4151) made from the repository's address and a name of the entry: its own, or once it was renamed the
 * first of its former ones in the alphabet. It changes neither with the day of recording, which may be put right, nor with
 * the order in which former names are written, nor with the site's host.
 */
export function feedId(site: Pick<Site, 'repository'>, entry: Pick<Entry, 'formerly' | 'slug'>): string {
  const [first = entry.slug] = entry.formerly.toSorted();
  return `${projectTag(site)}/entries/${first}`;
}

/** How tag URIs of the record begin. */
export function projectTag({ repository }: Pick<Site, 'repository'>): string {
  const { hostname, pathname } = new URL(repository);
  return `tag:${hostname},${TAG_YEAR}:${pathname.replaceAll(/^\/+|\/+$/g, '')}`;
}

/** A year in which the repository's address belonged to the record, as RFC 4151 asks; it never changes. */
const TAG_YEAR = 2026;

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with an Atom link to itself. */
export function feedToRss({ title, description, language, page, self, items }: Feed): string {
  const xml = generateRssFeed({
    title,
    link: page,
    description,
    language,
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.id, isPermaLink: false },
      pubDate: item.published,
      description: item.text,
    })),
  });
  return withoutIndents(xml);
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function feedToJson({ title, description, language, page, self, items }: Feed): string {
  const feed = generateJsonFeed({
    title,
    description,
    language,
    home_page_url: page,
    feed_url: self,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.text,
      date_published: item.published,
    })),
  });
  return JSON.stringify(feed, null, 2);
}

/** The generator puts a text with `&` or `<` on a line of its own, whose white space readers would take for text. */
function withoutIndents(xml: string): string {
  return xml.replaceAll(/>\n\s*(?=<!\[CDATA\[)/g, '>').replaceAll(/\]\]>\n\s*(?=<\/)/g, ']]>');
}
