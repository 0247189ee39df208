import type { APIRoute, GetStaticPaths } from 'astro';
import { drawSocialImage } from '#publish/social-images/draw.ts';
import { getRecord } from '../../data/record.ts';
import { entryImage, siteImage, type SocialImage } from '#publish/social-images/social-image.ts';

export const getStaticPaths = (async () => {
  const { site, timeline } = await getRecord();
  const cards = timeline.map((entry) => ({
    params: { slug: entry.slug },
    props: { card: entryImage(site, entry) },
  }));
  return [{ params: { slug: 'record' }, props: { card: siteImage(site) } }, ...cards];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SocialImage }> = async ({ props }) =>
  new Response(await drawSocialImage(props.card), { headers: { 'Content-Type': 'image/png' } });
