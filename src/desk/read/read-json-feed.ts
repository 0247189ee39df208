import { escapeUTF8 } from 'entities';
import { z } from 'zod';
import type { RawItem } from '../normalise/raw-item.ts';
import { resolveBase } from './base-address.ts';
import type { Reading } from './reading.ts';

/** What a JSON Feed says. Throws where the text is none. */
export function readJsonFeed(text: string, feedUrl: string): Reading {
  const feed = FEED.parse(JSON.parse(text.trim()));
  const base = resolveBase([feed.home_page_url], feedUrl);
  return {
    items: feed.items.filter((item) => item !== null).map((item) => toRawItem(item, base)),
    ttlSeconds: null,
  };
}

/** A value of the wrong kind says nothing, but costs no more than itself. */
const TEXT = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);

/** Those members of version 1.1 (jsonfeed.org/version/1.1) that are read. */
const ITEM = z.object({
  id: TEXT,
  url: TEXT,
  /** The page that a post of a link blog is about. */
  external_url: TEXT,
  title: TEXT,
  summary: TEXT,
  content_text: TEXT,
  content_html: TEXT,
  date_published: TEXT,
  date_modified: TEXT,
  attachments: z
    .array(z.object({ url: TEXT }))
    .optional()
    .catch(undefined),
});

const FEED = z
  .object({
    version: TEXT,
    title: TEXT,
    home_page_url: TEXT,
    items: z.array(ITEM.nullable().catch(null)).optional(),
  })
  .refine(({ version, title, items }) => (version ? VERSION.test(version) : title && items))
  .transform((feed) => ({ ...feed, items: feed.items ?? [] }));

const VERSION = /jsonfeed\.org\/version\//;

function toRawItem(item: z.infer<typeof ITEM>, base: string): RawItem {
  return {
    title: item.title ?? '',
    titleKind: 'markup',
    summary: escapeUTF8(item.summary ?? item.content_text ?? '') || (item.content_html ?? ''),
    link: item.url ?? item.external_url ?? null,
    enclosure: item.attachments?.[0]?.url ?? null,
    guid: item.id ?? null,
    guidIsLink: true,
    published: [item.date_published].filter((date) => date !== undefined),
    updated: [item.date_modified].filter((date) => date !== undefined),
    base,
  };
}
