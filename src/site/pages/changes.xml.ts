import type { APIRoute } from 'astro';
import { changesFeed } from '../data/feeds.ts';
import { feedToRss } from '#publish/syndication/feed.ts';

export const GET: APIRoute = async (context) =>
  new Response(feedToRss(await changesFeed(context)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
