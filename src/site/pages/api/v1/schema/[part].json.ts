import type { APIRoute } from 'astro';
import { toUrlOf } from '../../../../data/to-url.ts';
import { OPEN_PARTS, openSchema, type OpenPart } from '#publish/open-data/document.ts';
import { openSchemaAddress } from '#record/shared/address.ts';

export const getStaticPaths = () => OPEN_PARTS.map((part) => ({ params: { part }, props: { part } }));

export const GET: APIRoute<{ part: OpenPart }> = (context) => {
  const { part } = context.props;
  const schema = openSchema(part, toUrlOf(context)(openSchemaAddress(part)));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
