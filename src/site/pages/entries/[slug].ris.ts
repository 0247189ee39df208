import type { APIRoute } from 'astro';
import type { Entry } from '#record/entry/entry.ts';
import { entryPaths, entryRis } from '../../data/entry-files.ts';

export const getStaticPaths = () => entryPaths('ris');

export const GET: APIRoute<{ entry: Entry }> = async (context) =>
  new Response(await entryRis(context), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
