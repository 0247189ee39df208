import type { APIRoute } from 'astro';
import { feedsAsOpml } from '#desk/suggest/opml.ts';
import { getFeedsRead } from '../data/feeds-read.ts';
import { getRecord } from '../data/record.ts';

/** The feeds that the editors read, for readers who want to watch the same. */
export const GET: APIRoute = async () => {
  const { site } = await getRecord();
  return new Response(feedsAsOpml(await getFeedsRead(), site.title), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
};
