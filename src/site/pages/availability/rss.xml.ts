import type { APIRoute } from 'astro';
import { availabilityFeed } from '../../data/feeds.ts';
import { feedToRss } from '#publish/syndication/feed.ts';

export const GET: APIRoute = async (context) =>
  new Response(feedToRss(await availabilityFeed(context)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
