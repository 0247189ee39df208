import type { APIRoute, GetStaticPaths } from 'astro';
import { fontFiles } from '../../layouts/fonts.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await fontFiles()).map(({ address, bytes }) => ({
    params: { file: address.replace(/^.*\/|\.woff2$/g, '') },
    props: { bytes },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(props['bytes'], { headers: { 'Content-Type': 'font/woff2' } });
