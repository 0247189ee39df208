import type { APIRoute } from 'astro';
import { llmsTxt } from '#publish/site-files/llms-txt.ts';
import { getRecord } from '../data/record.ts';
import { toUrlOf } from '../data/to-url.ts';

export const GET: APIRoute = async (context) => {
  const { site } = await getRecord();
  return new Response(llmsTxt(site, toUrlOf(context)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
