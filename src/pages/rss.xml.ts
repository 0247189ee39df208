import type { APIRoute } from 'astro';
import { entriesFeed } from '#data/feeds.ts';
import { ADDRESS } from '#domain/site/address.ts';
import { feedToRss } from '#domain/site/feed.ts';

export const GET: APIRoute = async (context) =>
  new Response(feedToRss(await entriesFeed(context, ADDRESS.rss)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
