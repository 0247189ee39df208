import type { Party } from '../party/schema.ts';
import type { Source } from '../source/schema.ts';
import { titleOf } from '../source/title.ts';
import { LICENCE } from '../site/licence.ts';
import type { Site } from '../site/schema.ts';
import type { Entry } from './entry.ts';

/** What an entry is to search engines: an article about an event, with its citations (https://schema.org). */
export function entryJsonLd(
  entry: Entry,
  context: { site: Site; url: string; parties: readonly Party[]; sources: readonly Source[] },
): object {
  const { site, url, parties, sources } = context;
  const corrections = entry.corrections.map(({ date, what }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    text: what,
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: entry.title,
    description: entry.summary,
    url,
    inLanguage: site.language,
    datePublished: entry.added,
    dateModified: [entry.added, ...entry.corrections.map(({ date }) => date)].toSorted().at(-1),
    license: LICENCE.url,
    publisher: { '@type': 'Organization', name: site.publisher, url: site.repository },
    about: {
      '@type': 'Event',
      name: entry.title,
      startDate: entry.date,
      organizer: parties.map(({ name }) => ({ '@type': 'Organization', name })),
    },
    citation: sources.map((source) => ({
      '@type': 'CreativeWork',
      name: titleOf(source),
      url: source.url,
      datePublished: source.date,
      publisher: { '@type': 'Organization', name: source.publisher },
    })),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}
