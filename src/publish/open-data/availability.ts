import { z } from 'zod';
import type { Availability, Offer } from '#record/availability/schema.ts';
import {
  DOUBTS,
  DOUBT_MEANINGS,
  HOSTINGS,
  HOSTING_LABELS,
  OFFER_STANDINGS,
  STAGES,
  STAGE_MEANINGS,
} from '#record/availability/vocabulary.ts';
import { modelAddress, type ToUrl } from '#record/shared/address.ts';
import { STANDING_MEANINGS } from '#record/shared/vocabulary.ts';
import { address, id, sourceIds, when, glossary } from './fields.ts';

/** A stage of one model on one channel as the open data gives it. */
export const openOfferSchema = z.strictObject({
  id: z.string().describe('Model, channel and stage, joined by slashes.'),
  address,
  model: id.describe('Id of the model.'),
  modelName: z.string().describe('Name of the model.'),
  family: id.describe('Id of the family of models.'),
  channel: id.describe('Id of the channel.'),
  channelName: z.string().describe('Name of the channel.'),
  party: id.nullable().describe('Id of the party whose channel it is; null if it is not in parties.json.'),
  hosting: z.enum(HOSTINGS).describe(glossary(HOSTING_LABELS)),
  stage: z.enum(STAGES).describe(glossary(STAGE_MEANINGS)),
  from: when.nullable().describe('Since when, as far as known; null if no text seen gives a date.'),
  standing: z.enum(OFFER_STANDINGS).describe(glossary(STANDING_MEANINGS)),
  doubt: z
    .enum(DOUBTS)
    .nullable()
    .describe(`${glossary(DOUBT_MEANINGS)} Null if nothing.`),
  regions: z.array(z.string()).nullable().describe('Where it can be used, in the words of the source.'),
  note: z.string().nullable().describe('What a reader has to know to judge it.'),
  sources: sourceIds,
});

/** @param context.availability that the offer is from, for the names of its model and channel */
export function openOffer(
  offer: Offer,
  { availability, toUrl }: { availability: Availability; toUrl: ToUrl },
): z.output<typeof openOfferSchema> {
  const { model, channel, hosting, stage, from, standing, doubt, regions, note, sources } = offer;
  const named = availability.models.find((one) => one.id === model);
  const place = availability.channels.find((one) => one.id === channel);
  return {
    id: `${model}/${channel}/${stage}`,
    address: toUrl(modelAddress(model)),
    model,
    modelName: named?.name ?? model,
    family: named?.family ?? model,
    channel,
    channelName: place?.name ?? channel,
    party: place?.party ?? null,
    hosting,
    stage,
    from,
    standing,
    doubt,
    regions,
    note,
    sources,
  };
}
