import type { APIRoute } from 'astro';
import type { Entry } from '#record/entry/entry.ts';
import { entryBiblatex, entryPaths } from '../../data/entry-files.ts';

export const getStaticPaths = () => entryPaths('bib');

export const GET: APIRoute<{ entry: Entry }> = async (context) =>
  new Response(await entryBiblatex(context), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
