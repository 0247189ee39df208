import type { APIRoute } from 'astro';
import { citationFile } from '#publish/citations/citation-file.ts';
import { getRecord } from '../data/record.ts';
import { toUrlOf } from '../data/to-url.ts';

export const GET: APIRoute = async (context) => {
  const { site } = await getRecord();
  return new Response(citationFile(site, toUrlOf(context)), {
    headers: { 'Content-Type': 'application/yaml' },
  });
};
