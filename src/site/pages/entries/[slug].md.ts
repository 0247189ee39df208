import type { APIRoute } from 'astro';
import type { Entry } from '#record/entry/entry.ts';
import { entryMarkdown, entryPaths } from '../../data/entry-files.ts';

export const getStaticPaths = () => entryPaths('md');

export const GET: APIRoute<{ entry: Entry }> = async (context) =>
  new Response(await entryMarkdown(context), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
