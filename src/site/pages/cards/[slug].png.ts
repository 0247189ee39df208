import type { APIRoute, GetStaticPaths } from 'astro';
import { drawSocialImage } from '#publish/social-images/draw.ts';
import { fileKey, pathsToRender } from '../../data/page-keys.ts';
import { getRecord } from '../../data/record.ts';
import { pageImages } from '../../data/cards.ts';
import { socialImageAddress } from '#record/shared/address.ts';
import type { PageImage } from '#publish/social-images/page-image.ts';
import { entryImage, siteImage, type SocialImage } from '#publish/social-images/social-image.ts';

export const getStaticPaths = (async () => {
  const { site, timeline } = await getRecord();
  const cards: [string, SocialImage | PageImage][] = [
    ['record', siteImage(site)],
    ...(await pageImages()),
    ...timeline.map((entry): [string, SocialImage] => [entry.slug, entryImage(site, entry)]),
  ];
  return pathsToRender(
    cards.map(([slug, card]) => ({
      params: { slug },
      props: { card },
      address: socialImageAddress(slug),
      key: fileKey(card),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SocialImage | PageImage }> = async ({ props }) =>
  new Response(await drawSocialImage(props.card), { headers: { 'Content-Type': 'image/png' } });
