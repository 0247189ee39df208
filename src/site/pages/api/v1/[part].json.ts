import type { APIRoute } from 'astro';
import { openData } from '../../../data/open-data.ts';
import { OPEN_PARTS, type OpenPart } from '#publish/open-data/document.ts';

export const getStaticPaths = () => OPEN_PARTS.map((part) => ({ params: { part }, props: { part } }));

export const GET: APIRoute<{ part: OpenPart }> = async (context) =>
  new Response(`${JSON.stringify(await openData(context.props.part, context), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
