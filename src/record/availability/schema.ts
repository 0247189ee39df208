import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { whenSchema } from '../shared/when-schema.ts';
import { DOUBTS, HOSTINGS, OFFER_STANDINGS, STAGES } from './vocabulary.ts';

/** Models that readers look for together. */
export const familySchema = z.strictObject({
  /** Id, written in models: `gpt-6`. */
  id: idSchema,
  /** Name for readers. */
  name: z.string().trim().min(1),
});

/** One model or product that somebody offers. */
export const modelSchema = z.strictObject({
  /** Id, written in offers and used as the fragment `/availability/#<id>`. */
  id: idSchema,
  /** Name for readers, as its maker writes it. */
  name: z.string().trim().min(1),
  /** Id of its family. */
  family: idSchema,
});

/** A place where models can be had: an API, a cloud's catalogue, a marketplace, a product. */
export const channelSchema = z.strictObject({
  /** Id, written in offers. */
  id: idSchema,
  /** Name for readers. */
  name: z.string().trim().min(1),
  /** A shorter name for the head of a column. Default: the name. */
  short: z.string().trim().min(1).max(24).optional(),
  /** Id of the party whose channel it is; null if that party is not in the record. */
  party: idSchema.nullable(),
});

/** Two channels whose days of general availability are compared; both get a column of their own. */
export const leadPairSchema = z.strictObject({
  /** Id of the channel whose lead is counted. */
  first: idSchema,
  /** Id of the channel it is measured against. */
  second: idSchema,
  /** Id of the contract term whose practice this shows, if any. The pages of that term show the figures. */
  term: idSchema.optional(),
});

/** One stage of one model on one channel, since a day. */
export const offerSchema = z.strictObject({
  /** Id of the model. */
  model: idSchema,
  /** Id of the channel. */
  channel: idSchema,
  /** Who serves the model. */
  hosting: z.enum(HOSTINGS),
  /** How far the offer has come. */
  stage: z.enum(STAGES),
  /** Since when, as far as known; null if no text seen gives a date. Such an offer joins no day and no lead. */
  from: whenSchema.nullable(),
  /** Where it can be used, in the words of the source; null if no text seen says. */
  regions: z.array(z.string().trim().min(1)).min(1).nullable(),
  /** On what the row as a whole rests, day and stage alike. */
  standing: z.enum(OFFER_STANDINGS),
  /** What keeps the day or the stage from being taken as it stands; the note says why. Default: nothing. */
  doubt: z.enum(DOUBTS).nullable().default(null),
  /** Ids of the sources. */
  sources: z.array(idSchema).min(1),
  /** What a reader has to know to judge the row; null if nothing. */
  note: z.string().trim().min(1).nullable(),
});

/** `availability.yaml`: which model is on offer where, since when. What holds on a day is the fold of the offers. */
export const availabilitySchema = z.strictObject({
  /** Families in the order in which pages show them. */
  families: z.array(familySchema).min(1),
  /** Models in the order in which pages show them. */
  models: z.array(modelSchema).min(1),
  /** Channels in the order in which pages show them. */
  channels: z.array(channelSchema).min(1),
  /** Which channels are compared, the leading pair first. Default: none. */
  leads: z.array(leadPairSchema).default([]),
  /** A sentence that stands in most notes: pages say it once and leave it out of the rows. */
  repeated: z.string().trim().min(1).optional(),
  /** What is on offer, one row for each stage of a model on a channel. */
  offers: z.array(offerSchema).default([]),
});

export type Family = z.output<typeof familySchema>;
export type Model = z.output<typeof modelSchema>;
export type Channel = z.output<typeof channelSchema>;
export type LeadPair = z.output<typeof leadPairSchema>;
export type Offer = z.output<typeof offerSchema>;
export type Availability = z.output<typeof availabilitySchema>;
