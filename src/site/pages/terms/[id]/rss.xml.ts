import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { termFeed } from '../../../data/feeds.ts';
import { getRecord } from '../../../data/record.ts';
import { feedToRss } from '#publish/syndication/feed.ts';

export const getStaticPaths = (async () => {
  const { ledger } = await getRecord();
  return ledger.map(({ term }) => ({ params: { id: term.id }, props: { term } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async (context) =>
  new Response(feedToRss(await termFeed(context, context.props.term)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
