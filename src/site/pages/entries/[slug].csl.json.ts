import type { APIRoute } from 'astro';
import type { Entry } from '#record/entry/entry.ts';
import { entryCsl, entryPaths } from '../../data/entry-files.ts';

export const getStaticPaths = () => entryPaths('csl.json');

export const GET: APIRoute<{ entry: Entry }> = async (context) =>
  new Response(await entryCsl(context), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
