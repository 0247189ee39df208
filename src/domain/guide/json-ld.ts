import type { Party } from '../party/schema.ts';
import { articleJsonLd } from '../site/json-ld.ts';
import type { Site } from '../site/schema.ts';
import type { Source } from '../source/schema.ts';
import type { Guide } from './guide.ts';

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
