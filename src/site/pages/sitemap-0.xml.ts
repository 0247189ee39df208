import type { APIRoute } from 'astro';
import { getRecord } from '../data/record.ts';
import { absolute } from '#record/shared/address.ts';
import { firstComparison } from '#record/terms/compare.ts';
import { sitemapAddresses, sitemapXml } from '#publish/sitemap/sitemap.ts';

export const GET: APIRoute = async ({ site: origin, url }) => {
  const { site, timeline, sources, parties, guides, availability, ledger, changeDays } = await getRecord();
  const addresses = sitemapAddresses({
    timeline,
    sources: sources.keys(),
    parties: parties.keys(),
    guides,
    channels: availability?.channels.map(({ id }) => id) ?? [],
    ledger,
    changeDays,
    defaultAfter: firstComparison(changeDays, site)?.after ?? null,
  });
  const urls = addresses.map((address) => absolute(origin ?? url, import.meta.env.BASE_URL, address));
  return new Response(sitemapXml(urls), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
