import type { APIRoute } from 'astro';
import { absolute } from '#record/shared/address.ts';
import { sitemapIndexXml } from '#publish/sitemap/sitemap.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(sitemapIndexXml([absolute(site ?? url, import.meta.env.BASE_URL, '/sitemap-0.xml')]), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
