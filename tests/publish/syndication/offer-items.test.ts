import { describe, expect, test } from 'vitest';
import { availabilitySchema } from '#record/availability/schema.ts';
import { offerItems } from '#publish/syndication/offer-items.ts';
import { makeSite } from '../../support/builders.ts';
import { makeOffer } from '../../support/offers.ts';

const site = makeSite();
const availability = {
  ...availabilitySchema.parse({
    families: [{ id: 'a-family', name: 'A family' }],
    models: [{ id: 'a-model', name: 'Heron', family: 'a-family' }],
    channels: [{ id: 'a-channel', name: 'The long name', short: 'Cloud', party: null }],
    repeated: 'It is a reading.',
  }),
  offers: [
    makeOffer({ stage: 'preview', from: '2024-03', note: 'On request. It is a reading.' }),
    makeOffer({ from: '2024-05-01', standing: 'reported', note: 'It is a reading.' }),
    makeOffer({ stage: 'withdrawn', from: null }),
  ],
};

describe('offerItems', () => {
  const items = offerItems(site, availability, (address) => `https://example.org${address}`);

  test('tells the offers that have a date, the latest first, without what the page says once', () => {
    expect(items.map(({ title, text }) => [title, text])).toEqual([
      ['Heron, Cloud: generally available, reported', '1 May 2024.'],
      ['Heron, Cloud: preview', 'March 2024. On request.'],
    ]);
  });

  test('lead to the model, under ids that do not change with the site’s address', () => {
    expect(items[0]).toMatchObject({
      id: 'tag:example.org,2026:a-record/availability/a-model/a-channel/general-availability',
      url: 'https://example.org/availability/#a-model',
      published: new Date('2024-05-01T00:00:00Z'),
    });
  });
});
