import { expect, test } from 'vitest';
import { changeItems } from '#publish/syndication/change-items.ts';
import { correctionItems } from '#publish/syndication/feed-items.ts';
import { makeEntry, makeSite } from '../../support/builders.ts';

const site = makeSite({ repository: 'https://code.example/people/record' });
const toUrl = (address: string) => `https://record.example${address}`;
const entry = makeEntry({
  slug: 'deal',
  title: 'A deal',
  summary: 'It was struck.',
  added: '2024-06-01',
  corrections: [{ date: '2024-07-09', what: 'It was wrong.', why: 'A slip.' }],
});

test('changeItems tell what happened to which entry, a correction under the id that it has in its own feed', () => {
  expect(changeItems(site, [entry], toUrl)).toEqual([
    {
      id: correctionItems(site, [entry], toUrl)[0]?.id,
      url: 'https://record.example/entries/deal/',
      title: 'Correction: A deal',
      text: 'It was wrong. A slip.',
      published: new Date('2024-07-09T00:00:00Z'),
    },
    {
      id: 'tag:code.example,2026:people/record/entries/deal/added',
      url: 'https://record.example/entries/deal/',
      title: 'New entry: A deal',
      text: 'It was struck.',
      published: new Date('2024-06-01T00:00:00Z'),
    },
  ]);
});
