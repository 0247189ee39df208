import type { APIRoute } from 'astro';
import { securityTxt } from '#publish/site-files/security-txt.ts';
import { getRecord } from '../../data/record.ts';
import { toUrlOf } from '../../data/to-url.ts';

export const GET: APIRoute = async (context) => {
  const { site } = await getRecord();
  return new Response(securityTxt(site, toUrlOf(context)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
