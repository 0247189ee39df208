import { describe, expect, test } from 'vitest';
import { makeEntry } from '#record/entry/entry.ts';
import { entrySchema } from '#record/entry/schema.ts';

const place = { slug: '2024-05-01-it-happens', file: 'content/entries/2024/2024-05-01-it-happens.mdx' };
const required = {
  title: 'It happens',
  date: '2024-05-01',
  kind: 'report',
  status: 'official',
  parties: ['a-party'],
  summary: 'It happened.',
  added: '2024-06-01',
};
const change = { term: 'a-term', value: 'A value', standing: 'stated', from: '2024' };

describe('makeEntry', () => {
  const matter = entrySchema.parse({
    ...required,
    accounts: [
      {
        about: 'The day',
        versions: [
          { says: 'Monday', sources: ['in-account', 'in-prose'] },
          { says: 'Tuesday', sources: ['in-other-version'] },
        ],
      },
    ],
    observations: [{ term: 'a-term', text: 'Seen.', sources: ['in-observation', 'in-change'] }],
    changes: [{ ...change, sources: ['in-change', 'in-prose'] }],
  });
  const citations = [
    { source: 'in-prose', passage: null, line: 10, kind: 'cite' as const },
    { source: 'quoted', passage: null, line: 11, kind: 'quote' as const },
    { source: 'in-prose', passage: null, line: 12, kind: 'cite' as const },
  ];
  const prose = { html: '<p>It happened.</p>', text: 'It happened.', citations, problems: [] };
  const entry = makeEntry(place, matter, prose);

  test('joins the front matter, the place and the prose', () => {
    expect(entry).toMatchObject({ ...matter, ...place, html: prose.html, text: prose.text, citations });
  });

  test('lists each source once, in the order of reading', () => {
    expect(entry.sources).toEqual([
      'in-prose',
      'quoted',
      'in-change',
      'in-observation',
      'in-account',
      'in-other-version',
    ]);
  });

  test('rests on no source where none is cited', () => {
    const bare = makeEntry(place, entrySchema.parse(required), { ...prose, citations: [] });
    expect(bare.sources).toEqual([]);
  });
});
