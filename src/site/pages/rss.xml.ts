import type { APIRoute } from 'astro';
import { entriesFeed } from '../data/feeds.ts';
import { ADDRESS } from '#record/shared/address.ts';
import { feedToRss } from '#publish/syndication/feed.ts';

export const GET: APIRoute = async (context) =>
  new Response(feedToRss(await entriesFeed(context, ADDRESS.rss)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
