import { expect, test } from 'vitest';
import { citationText } from '#publish/citations/citation-text.ts';
import { makeEntry, makeSite } from '../../support/builders.ts';

test('citationText names publisher, title, record, day of the version and address', () => {
  const entry = makeEntry({ title: 'Fares are shared', added: '2026-02-01' });
  const site = makeSite({ publisher: 'The editors', title: 'The ferry record' });
  expect(citationText(entry, { site, url: 'https://record.example/x/' })).toBe(
    'The editors: “Fares are shared”. The ferry record, version of 1 February 2026. https://record.example/x/',
  );
});
