import { describe, expect, test } from 'vitest';
import type { Entry } from '#record/entry/entry.ts';
import { entryJsonLd } from '#publish/json-ld/entry.ts';
import { makeEntry, makeSite, makeSource } from '../../support/builders.ts';

const context = {
  site: makeSite({ publisher: 'The editors', language: 'en' }),
  url: 'https://record.example/entries/deal/',
  parties: [{ id: 'acme', name: 'Acme', aliases: [] }],
  sources: [makeSource({ publisher: 'Globe', title: null, url: 'https://globe.example/a', date: '2024-05' })],
};

const describedAs = (entry: Partial<Entry> = {}) => entryJsonLd({ ...makeEntry(), ...entry }, context);

describe('entryJsonLd', () => {
  test('describes an article about an event, with those involved', () => {
    const entry = makeEntry({
      title: 'A deal',
      summary: 'It was struck.',
      date: '2024-06',
      added: '2025-01-01',
    });
    expect(entryJsonLd(entry, context)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A deal',
      description: 'It was struck.',
      url: 'https://record.example/entries/deal/',
      inLanguage: 'en',
      datePublished: '2025-01-01',
      publisher: { name: 'The editors' },
      about: { '@type': 'Event', name: 'A deal', startDate: '2024-06', organizer: [{ name: 'Acme' }] },
    });
  });

  test('cites each source by its address', () => {
    expect(describedAs()).toMatchObject({
      citation: [{ '@type': 'CreativeWork', url: 'https://globe.example/a' }],
    });
  });

  test('is modified on the day of its newest correction, wherever that stands in the list', () => {
    const entry = makeEntry({
      added: '2025-01-01',
      corrections: [
        { date: '2025-03-01', what: 'The sum was wrong.' },
        { date: '2025-02-01', what: 'The date was wrong.' },
      ],
    });
    expect(entryJsonLd(entry, context)).toMatchObject({
      dateModified: '2025-03-01',
      correction: [
        { text: 'The sum was wrong.', datePublished: '2025-03-01' },
        { text: 'The date was wrong.' },
      ],
    });
  });

  test('is modified when it was added, and says nothing of corrections, where there are none', () => {
    const described = describedAs();
    expect(described).toMatchObject({ dateModified: '2024-06-01' });
    expect(described).not.toHaveProperty('correction');
  });
});
