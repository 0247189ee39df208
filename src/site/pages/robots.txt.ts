import type { APIRoute } from 'astro';
import { ADDRESS, absolute } from '#record/shared/address.ts';

// Generated, since the sitemap's address depends on where the site is served.
export const GET: APIRoute = ({ site, url }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site ?? url, import.meta.env.BASE_URL, ADDRESS.sitemap)}\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
