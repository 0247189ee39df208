import type { Source } from '#record/source/schema.ts';
import { LICENCE } from '#record/site/licence.ts';
import type { Site } from '#record/site/schema.ts';

/** The JSON-LD that all articles of the record share (https://schema.org). */
export function articleJsonLd(
  article: { title: string; summary: string; added: string },
  { site, url, sources }: { site: Site; url: string; sources: readonly Source[] },
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    description: article.summary,
    url,
    inLanguage: site.language,
    datePublished: article.added,
    license: LICENCE.url,
    publisher: { '@type': 'Organization', name: site.publisher, url: site.repository },
    // The page's list of sources says the rest.
    citation: sources.map(({ url: source }) => ({ '@type': 'CreativeWork', url: source })),
  };
}
