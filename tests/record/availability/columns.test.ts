import { describe, expect, test } from 'vitest';
import { comparedChannels, offersByFamily } from '#record/availability/columns.ts';
import { foldOffers } from '#record/availability/fold.ts';
import { day } from '../../support/builders.ts';
import { makeOffer } from '../../support/offers.ts';

describe('comparedChannels', () => {
  test('are those of the leads, in the order of the file', () => {
    const channels = ['one', 'two', 'three', 'four'].map((id) => ({ id, name: id, party: null }));
    const leads = [
      { first: 'four', second: 'two' },
      { first: 'two', second: 'four' },
    ];
    expect(comparedChannels({ channels, leads }).map(({ id }) => id)).toEqual(['two', 'four']);
  });
});

describe('offersByFamily', () => {
  const families = ['new', 'old', 'gone', 'empty'].map((id) => ({ id, name: id }));
  const models = foldOffers({
    models: ['new', 'old', 'gone'].map((id) => ({ id, name: id, family: id })),
    offers: [
      makeOffer({ model: 'new', from: '2026-05-01' }),
      makeOffer({ model: 'old', from: '2025-05-01' }),
      makeOffer({ model: 'gone', stage: 'withdrawn', from: '2026-05-01' }),
    ],
  });
  const recent = (since: string | null) =>
    offersByFamily(families, models, since === null ? null : day(since)).map(({ family, isRecent }) => [
      family.id,
      isRecent,
    ]);

  test('tells the families in which something began since a day; a withdrawal begins nothing', () => {
    expect(recent('2026-04-27')).toEqual([
      ['new', true],
      ['old', false],
      ['gone', false],
    ]);
  });

  test('takes all for recent where there is no day', () => {
    expect(recent(null).every(([, isRecent]) => isRecent)).toBe(true);
  });
});
