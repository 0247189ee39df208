import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { partyFeed } from '../../../data/feeds.ts';
import { getRecord } from '../../../data/record.ts';
import { feedToRss } from '#publish/syndication/feed.ts';

export const getStaticPaths = (async () => {
  const { parties } = await getRecord();
  return [...parties.values()].map((party) => ({ params: { id: party.id }, props: { party } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async (context) =>
  new Response(feedToRss(await partyFeed(context, context.props.party)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
