import { parseFeed } from 'feedsmith';
import type { RawItem } from '../normalise/raw-item.ts';
import { escapeMarkup } from '#record/shared/escape-markup.ts';
import { resolveBase, rootBase } from './base-address.ts';
import { pickLink, type FeedLink } from './pick-link.ts';
import type { Reading } from './reading.ts';
import { ttlSeconds } from './ttl.ts';

/** What feedsmith reads in a clean document or a JSON Feed. Throws what it throws. */
export function readWithFeedsmith(text: string, feedUrl: string): Reading {
  const parsed = parseFeed(text);
  if (parsed.format === 'json') return readJson(parsed.feed, feedUrl);
  const outer = resolveBase([rootBase(text)], feedUrl);
  return parsed.format === 'atom' ? readAtom(parsed.feed, outer) : readRss(parsed.feed, outer);
}

type Feed<Format extends string> = Extract<ReturnType<typeof parseFeed<string>>, { format: Format }>['feed'];
type ItemOf<Items> = NonNullable<Items> extends readonly (infer Item)[] ? Item : never;
type RssItem = ItemOf<Feed<'rss'>['items']> & { rdf?: { about?: string } };
type AtomEntry = ItemOf<Feed<'atom'>['entries']>;
type JsonItem = ItemOf<Feed<'json'>['items']>;

function readRss(feed: Feed<'rss'> | Feed<'rdf'>, outer: string): Reading {
  const base = resolveBase([feed.link, feed.xml?.base], outer);
  const ttl = 'ttl' in feed ? feed.ttl : undefined;
  return {
    items: (feed.items ?? []).map((item) => rssItem(item, base)),
    ttlSeconds: ttlSeconds({ ttl, period: feed.sy?.updatePeriod, frequency: feed.sy?.updateFrequency }),
  };
}

function rssItem(item: RssItem, base: string): RawItem {
  const { atom, dc, dcterms } = item;
  return {
    title: item.title ?? textIn(atom?.title) ?? dc?.titles?.[0] ?? '',
    titleKind: 'markup',
    summary: item.description ?? dc?.descriptions?.[0] ?? item.content?.encoded ?? '',
    link: item.link ?? pickLink(toLinks(atom?.links)),
    guid: item.guid?.value ?? item.rdf?.about ?? null,
    guidIsLink: item.guid?.isPermaLink !== false,
    published: present([item.pubDate, ...(dcterms?.issued ?? []), atom?.published, ...(dc?.dates ?? [])]),
    updated: present([atom?.updated, ...(dcterms?.modified ?? [])]),
    base: resolveBase([item.xml?.base], base),
  };
}

function readAtom(feed: Feed<'atom'>, outer: string): Reading {
  const base = resolveBase([pickLink(toLinks(feed.links)), feed.xml?.base], outer);
  const rhythm = { period: feed.sy?.updatePeriod, frequency: feed.sy?.updateFrequency };
  return {
    items: (feed.entries ?? []).map((entry) => atomItem(entry, base)),
    ttlSeconds: ttlSeconds(rhythm),
  };
}

function atomItem(entry: AtomEntry, base: string): RawItem {
  return {
    title: textIn(entry.title) ?? '',
    titleKind: typeof entry.title === 'object' && entry.title.type === 'text' ? 'text' : 'markup',
    summary: textIn(entry.summary) ?? textIn(entry.content) ?? '',
    link: pickLink(toLinks(entry.links)),
    guid: entry.id ?? null,
    guidIsLink: true,
    published: present([entry.published]),
    updated: present([entry.updated]),
    base: resolveBase([entry.xml?.base], base),
  };
}

function readJson(feed: Feed<'json'>, feedUrl: string): Reading {
  const base = resolveBase([feed.home_page_url], feedUrl);
  return { items: (feed.items ?? []).map((item) => jsonItem(item, base)), ttlSeconds: null };
}

function jsonItem(item: JsonItem, base: string): RawItem {
  return {
    title: item.title ?? '',
    titleKind: 'markup',
    summary: escapeMarkup(item.summary ?? item.content_text ?? '') || (item.content_html ?? ''),
    link: item.url ?? item.external_url ?? null,
    guid: item.id ?? null,
    guidIsLink: true,
    published: present([item.date_published]),
    updated: present([item.date_modified]),
    base,
  };
}

/** Atom's texts are objects where they have a type, and plain inside RSS. */
function textIn(text: string | { value?: string } | undefined): string | undefined {
  return typeof text === 'string' ? text : text?.value;
}

function toLinks(links: { href?: string; rel?: string; type?: string }[] | undefined): FeedLink[] {
  return (links ?? []).map(({ href = '', rel = 'alternate', type = '' }) => ({ href, rel, type }));
}

function present(dates: (string | undefined)[]): string[] {
  return dates.filter((date) => date !== undefined);
}
