import { ADDRESS, type ToUrl } from '#record/shared/address.ts';
import { LICENCE } from '#record/site/licence.ts';
import type { Site } from '#record/site/schema.ts';
import type { When } from '#record/shared/when.ts';

/** What the open data is to search engines: a dataset with its files (https://schema.org/Dataset). */
export function datasetJsonLd(
  site: Site,
  {
    toUrl,
    since,
    files,
  }: { toUrl: ToUrl; since: When | null; files: readonly { address: string; type: string }[] },
): object {
  const keeper = { '@type': 'Organization', name: site.publisher, url: site.repository };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: site.title,
    description: site.description,
    url: toUrl(ADDRESS.data),
    inLanguage: site.language,
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: keeper,
    publisher: keeper,
    version: site.completeTo,
    dateModified: site.completeTo,
    ...(since !== null && { temporalCoverage: `${since}/${site.completeTo}` }),
    distribution: files.map(({ address, type }) => ({
      '@type': 'DataDownload',
      contentUrl: toUrl(address),
      encodingFormat: type,
    })),
  };
}
