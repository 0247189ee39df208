import { expect, test } from 'vitest';
import { citationMeta } from '#publish/citations/citation-meta.ts';
import { citationText } from '#publish/citations/citation-text.ts';
import { day, makeEntry, makeSite } from '../../support/builders.ts';

const entry = makeEntry({ slug: '2026-02-01-fares', title: 'Fares are shared', date: '2026-02-01' });
const site = makeSite({
  publisher: 'The editors',
  title: 'The ferry record',
  repository: 'https://example.org/ferries/',
});
const url = 'https://record.example/x/';
const version = { day: day('2026-02-03'), commit: null };

test('citationText names publisher, title, record, day of the version and address', () => {
  expect(citationText(entry, { site, url, version })).toBe(
    'The editors: “Fares are shared”. The ferry record, version of 3 February 2026. https://record.example/x/',
  );
});

test('citationText says where a version stays that the repository has', () => {
  expect(citationText(entry, { site, url, version: { ...version, commit: 'abc' } })).toMatch(
    / https:\/\/record\.example\/x\/ \(permanently: https:\/\/example\.org\/ferries\/blob\/abc\/content\/entries\/2026\/2026-02-01-fares\.mdx\)$/,
  );
});

test('citationMeta has what Google Scholar requires, its dates with slashes, and no journal', () => {
  const meta = citationMeta(entry, { site, version });
  expect(Object.fromEntries(meta)).toMatchObject({
    citation_title: 'Fares are shared',
    citation_author: 'The editors',
    citation_publication_date: '2026/02/03',
  });
  expect(meta.filter(([name]) => /journal|book|conference/.test(name))).toEqual([]);
});
