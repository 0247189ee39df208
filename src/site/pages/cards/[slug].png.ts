import type { APIRoute, GetStaticPaths } from 'astro';
import { drawSocialImage } from '#publish/social-images/draw.ts';
import { getRecord } from '../../data/record.ts';
import { pageImages } from '../../data/cards.ts';
import type { PageImage } from '#publish/social-images/page-image.ts';
import { entryImage, siteImage, type SocialImage } from '#publish/social-images/social-image.ts';

export const getStaticPaths = (async () => {
  const { site, timeline } = await getRecord();
  const cards = timeline.map((entry) => ({
    params: { slug: entry.slug },
    props: { card: entryImage(site, entry) },
  }));
  const pages = [...(await pageImages())].map(([slug, card]) => ({ params: { slug }, props: { card } }));
  return [{ params: { slug: 'record' }, props: { card: siteImage(site) } }, ...pages, ...cards];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SocialImage | PageImage }> = async ({ props }) =>
  new Response(await drawSocialImage(props.card), { headers: { 'Content-Type': 'image/png' } });
