import type { APIRoute } from 'astro';
import { entriesFeed } from '../data/feeds.ts';
import { ADDRESS } from '#record/shared/address.ts';
import { feedToJson } from '#publish/syndication/feed.ts';

export const GET: APIRoute = async (context) =>
  new Response(feedToJson(await entriesFeed(context, ADDRESS.jsonFeed)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
