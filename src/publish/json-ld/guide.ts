import type { Party } from '#record/party/schema.ts';
import { articleJsonLd } from './record.ts';
import type { Site } from '#record/site/schema.ts';
import type { Source } from '#record/source/schema.ts';
import type { Guide } from '#record/guide/guide.ts';

/** What a guide is to search engines: an article about those it names, with its citations (https://schema.org). */
export function guideJsonLd(
  guide: Guide,
  context: { site: Site; url: string; parties: readonly Party[]; sources: readonly Source[] },
): object {
  return {
    ...articleJsonLd(guide, context),
    about: context.parties.map(({ name }) => ({ '@type': 'Organization', name })),
  };
}
