import type { APIRoute } from 'astro';
import { dataPackage } from '#publish/open-data/data-package.ts';
import { getRecord } from '../../../data/record.ts';
import { toUrlOf } from '../../../data/to-url.ts';

export const GET: APIRoute = async (context) => {
  const { site } = await getRecord();
  return new Response(`${JSON.stringify(dataPackage(site, toUrlOf(context)), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
