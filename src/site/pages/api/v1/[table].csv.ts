import type { APIRoute } from 'astro';
import { openTable } from '../../../data/open-data.ts';
import { OPEN_TABLES, type OpenTable } from '#publish/open-data/tables.ts';

export const getStaticPaths = () => OPEN_TABLES.map((table) => ({ params: { table }, props: { table } }));

export const GET: APIRoute<{ table: OpenTable }> = async (context) =>
  new Response(await openTable(context.props.table, context), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
