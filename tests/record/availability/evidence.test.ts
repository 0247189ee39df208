import { describe, expect, test } from 'vitest';
import { evidenceOf } from '#record/availability/evidence.ts';
import type { Offer } from '#record/availability/schema.ts';
import { entriesBySource } from '#record/timeline/supported-entries.ts';
import { when } from '../../support/builders.ts';
import { makeOffer } from '../../support/offers.ts';

const entry = (slug: string, date: string, sources: string[]) => ({
  slug,
  date: when(date),
  title: `Entry ${slug}`,
  key: false,
  sources,
});

function evidenceFor(offer: Offer, entries: ReturnType<typeof entry>[]) {
  const models = [{ id: offer.model, name: 'Heron 5', family: 'birds' }];
  const channels = [{ id: offer.channel, name: 'A long name', short: 'Pond', party: null }];
  return evidenceOf(
    { models, channels, offers: [offer] },
    { support: entriesBySource(entries), titles: new Map([['a', 'A title']]) },
  ).get(offer);
}

describe('evidenceOf', () => {
  const offer = makeOffer({ from: '2026-05-12', sources: ['a', 'b'], stage: 'general-availability' });

  test('leads to the nearest entry that cites a source of the offer', () => {
    const entries = [
      entry('near', '2026-05-10', ['b']),
      entry('another-subject', '2026-05-12', ['c']),
      entry('far', '2026-05-20', ['a']),
    ];
    expect(evidenceFor(offer, entries)).toEqual({
      address: '/entries/near/',
      name: 'Heron 5 on Pond: generally available, 12 May 2026 – entry “Entry near”',
    });
  });

  test('of two entries as near it takes the one that shares more sources', () => {
    const entries = [entry('one', '2026-05-12', ['a']), entry('both', '2026-05', ['a', 'b'])];
    expect(evidenceFor(offer, entries)?.address).toBe('/entries/both/');
  });

  test('leads to the first source where no entry of that time cites one, or no day is published', () => {
    const entries = [entry('another-time', '2026-07-01', ['a'])];
    expect(evidenceFor(offer, entries)).toMatchObject({
      address: '/sources/a/',
      name: expect.stringContaining('source “A title”'),
    });
    const undated = makeOffer({ from: null, sources: ['a'] });
    expect(evidenceFor(undated, [entry('one', '2026-07-01', ['a'])])?.name).toContain(
      'no day published – source',
    );
  });
});
