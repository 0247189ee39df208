import { describe, expect, test } from 'vitest';
import { guideListings, partyListings, termListings, yearListings } from '#record/timeline/listings.ts';
import { makeChange, makeEntry, makeGuide, makeTerm } from '../../support/builders.ts';

const timeline = [
  makeEntry({ date: '2025-01-01', parties: ['acme', 'bolt'], changes: [makeChange({ term: 'price' })] }),
  makeEntry({
    date: '2024-06',
    parties: ['bolt'],
    observations: [{ term: 'price', text: 'Seen.', sources: ['a-source'] }],
  }),
  makeEntry({ date: '2024', parties: ['cargo'] }),
];

const party = (id: string) => ({ id, name: id.toUpperCase(), aliases: [] });

describe('yearListings', () => {
  test('count the entries of each year, in the order of the timeline', () => {
    expect(yearListings(timeline)).toEqual([
      { address: '/years/2025/', text: '2025', count: 1 },
      { address: '/years/2024/', text: '2024', count: 2 },
    ]);
  });
});

describe('partyListings', () => {
  test('put those with most entries first, equals in their own order, and leave out those without', () => {
    const parties = ['cargo', 'acme', 'idle', 'bolt'].map(party);
    expect(partyListings(timeline, parties)).toEqual([
      { address: '/parties/bolt/', text: 'BOLT', count: 2 },
      { address: '/parties/cargo/', text: 'CARGO', count: 1 },
      { address: '/parties/acme/', text: 'ACME', count: 1 },
    ]);
  });
});

describe('termListings', () => {
  test('count what changes a term or throws light on it, in the order of the terms', () => {
    const terms = [makeTerm({ id: 'seat', label: 'Seat' }), makeTerm({ id: 'price', label: 'Price' })];
    expect(termListings(timeline, terms)).toEqual([
      { address: '/terms/seat/', text: 'Seat', count: 0 },
      { address: '/terms/price/', text: 'Price', count: 2 },
    ]);
  });
});

describe('guideListings', () => {
  test('lead to the guides in the order given, uncounted', () => {
    expect(guideListings([makeGuide({ slug: 'for-buyers', title: 'What to buy' })])).toEqual([
      { address: '/guides/for-buyers/', text: 'What to buy' },
    ]);
  });
});
