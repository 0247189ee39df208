import type { APIRoute } from 'astro';
import { entriesFeed } from '#data/feeds.ts';
import { ADDRESS } from '#domain/site/address.ts';
import { feedToJson } from '#domain/site/feed.ts';

export const GET: APIRoute = async (context) =>
  new Response(feedToJson(await entriesFeed(context, ADDRESS.jsonFeed)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
