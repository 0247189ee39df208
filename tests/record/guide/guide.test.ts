import { describe, expect, test } from 'vitest';
import { guidesBy } from '#record/guide/guide.ts';
import { guideJsonLd } from '#publish/json-ld/guide.ts';
import { makeGuide, makeSite, makeSource } from '../../support/builders.ts';

describe('guidesBy', () => {
  const guides = [
    makeGuide({ slug: 'one', parties: ['acme'], terms: ['price'], sources: ['globe'] }),
    makeGuide({ slug: 'two', parties: ['bolt'], terms: [], sources: ['daily'] }),
  ];

  test.each([
    ['parties', 'acme'],
    ['terms', 'price'],
    ['sources', 'globe'],
  ] as const)('finds guides by their %s', (field, id) => {
    expect(guidesBy(guides, field, id).map(({ slug }) => slug)).toEqual(['one']);
  });
});

describe('guideJsonLd', () => {
  test('describes an article with those it is about and what it cites', () => {
    const context = {
      site: makeSite({ publisher: 'The editors' }),
      url: 'https://record.example/guides/buyers/',
      parties: [{ id: 'acme', name: 'Acme', aliases: [] }],
      sources: [makeSource({ url: 'https://globe.example/a' })],
    };
    expect(guideJsonLd(makeGuide({ title: 'What to buy' }), context)).toMatchObject({
      '@type': 'Article',
      headline: 'What to buy',
      url: 'https://record.example/guides/buyers/',
      publisher: { name: 'The editors' },
      about: [{ name: 'Acme' }],
      citation: [{ url: 'https://globe.example/a' }],
    });
  });
});
