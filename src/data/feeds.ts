import type { APIContext } from 'astro';
import { ADDRESS } from '#domain/site/address.ts';
import type { Feed } from '#domain/site/feed.ts';
import { correctionItems, entryItems } from '#domain/timeline/feed-items.ts';
import { getRecord } from './record.ts';
import { toUrlOf } from './to-url.ts';

/** The latest published entries. */
export async function entriesFeed(context: APIContext, self: string): Promise<Feed> {
  const { site, timeline } = await getRecord();
  const toUrl = toUrlOf(context);
  return {
    title: site.title,
    description: site.description,
    language: site.language,
    page: toUrl(ADDRESS.home),
    self: toUrl(self),
    items: entryItems(site, timeline, toUrl),
  };
}

/** The latest corrections. */
export async function correctionsFeed(context: APIContext): Promise<Feed> {
  const { site, timeline } = await getRecord();
  const toUrl = toUrlOf(context);
  return {
    title: `${site.title}: corrections`,
    description: 'Mistakes of substance in the record that were put right.',
    language: site.language,
    page: toUrl(ADDRESS.corrections),
    self: toUrl(ADDRESS.correctionsFeed),
    items: correctionItems(site, timeline, toUrl),
  };
}
