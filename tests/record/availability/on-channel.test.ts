import { describe, expect, test } from 'vitest';
import { countByStage, modelsOnChannel } from '#record/availability/on-channel.ts';
import { makeModelOffers, makeOffer } from '../../support/offers.ts';

const models = [
  makeModelOffers([makeOffer({ from: null })], 'Undated'),
  makeModelOffers([makeOffer({ from: '2024-05' })], 'In May'),
  makeModelOffers(
    [
      makeOffer({ stage: 'preview', from: '2024-06-02' }),
      makeOffer({ stage: 'withdrawn', from: '2025-01-01', doubt: 'as-scheduled' }),
    ],
    'In June',
  ),
  makeModelOffers([makeOffer({ stage: 'preview', from: '2024-07-01' })], 'In July'),
  makeModelOffers([makeOffer({ channel: 'another' })], 'Elsewhere'),
];

describe('modelsOnChannel', () => {
  const found = modelsOnChannel('a-channel', models);

  test('has those of the channel, the latest to begin first, whatever came after', () => {
    expect(found.map(({ model, since }) => [model.name, since])).toEqual([
      ['In July', '2024-07-01'],
      ['In June', '2024-06-02'],
      ['In May', '2024-05'],
      ['Undated', null],
    ]);
  });

  test('are counted by the last stage of each, with its doubt', () => {
    expect(countByStage(found)).toBe('2 generally available; 1 preview; 1 withdrawn, as scheduled');
  });
});
