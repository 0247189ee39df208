import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '#publish/social-images/draw.ts';
import { getRecord } from '../../data/record.ts';
import { entryCard, siteCard, type SocialCard } from '#publish/social-images/card.ts';

export const getStaticPaths = (async () => {
  const { site, timeline } = await getRecord();
  const cards = timeline.map((entry) => ({
    params: { slug: entry.slug },
    props: { card: entryCard(site, entry) },
  }));
  return [{ params: { slug: 'record' }, props: { card: siteCard(site) } }, ...cards];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(await drawCard(props.card), { headers: { 'Content-Type': 'image/png' } });
