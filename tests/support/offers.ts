import type { z } from 'zod';
import type { ModelOffers } from '#record/availability/fold.ts';
import { foldOffers } from '#record/availability/fold.ts';
import { offerSchema, type Offer } from '#record/availability/schema.ts';

const OFFER: z.input<typeof offerSchema> = {
  model: 'a-model',
  channel: 'a-channel',
  hosting: 'cloud-sells',
  stage: 'general-availability',
  from: '2024-05-01',
  regions: null,
  standing: 'stated',
  sources: ['a-source'],
  note: null,
};

/** A stated offer of general availability, with every field. */
export function makeOffer(fields: Partial<z.input<typeof offerSchema>> = {}): Offer {
  return offerSchema.parse({ ...OFFER, ...fields });
}

/** One model with these offers. */
export function makeModelOffers(offers: readonly Offer[], name = 'A model'): ModelOffers {
  const model = { id: 'a-model', name, family: 'a-family' };
  const [folded] = foldOffers({ models: [model], offers: [...offers] });
  return folded!;
}
