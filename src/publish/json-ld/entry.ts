import type { Party } from '#record/party/schema.ts';
import type { Source } from '#record/source/schema.ts';
import { articleJsonLd } from './record.ts';
import type { Site } from '#record/site/schema.ts';
import type { Entry } from '#record/entry/entry.ts';

/** What an entry is to search engines: an article about an event, with its citations (https://schema.org). */
export function entryJsonLd(
  entry: Entry,
  context: { site: Site; url: string; parties: readonly Party[]; sources: readonly Source[] },
): object {
  const corrections = entry.corrections.map(({ date, what }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    text: what,
  }));
  return {
    ...articleJsonLd(entry, context),
    '@type': 'NewsArticle',
    dateModified: [entry.added, ...entry.corrections.map(({ date }) => date)].toSorted().at(-1),
    about: {
      '@type': 'Event',
      name: entry.title,
      startDate: entry.date,
      organizer: context.parties.map(({ name }) => ({ '@type': 'Organization', name })),
    },
    ...(corrections.length > 0 && { correction: corrections }),
  };
}
