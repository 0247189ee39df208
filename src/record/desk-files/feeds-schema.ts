import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { webAddressSchema } from '../shared/web-address.ts';
import { TIERS } from '../source/tier.ts';

/** A word or phrase of headlines; inflections are the same, `*` stands for up to four words. */
const phrase = z.union([z.string().trim().min(1), z.number().transform(String)], { error: 'a text' });
const phrases = z.array(phrase);

/** How much something says, from a hint (1) to a sure sign (3). */
const strength = z.int().min(1).max(3);

/** How the items of an address are had. */
export const FEED_KINDS = ['feed', 'greader'] as const;

/** A feed to pull, or a label of an aggregator that pulls feeds itself. */
export const feedSchema = z.strictObject({
  /** Id, written in the inbox and in reports: `gazette-news`. */
  id: idSchema,
  /** Where the feed is; of an aggregator where its Google Reader API is: `https://reader.example/api/greader.php`. */
  url: webAddressSchema,
  /** Who publishes it, as readers know them. */
  publisher: z.string().trim().min(1),
  /** How close the publisher is to the events. */
  tier: z.enum(TIERS),
  /** `greader` for an aggregator (FreshRSS, Miniflux); its items name the feeds they are from. Default: feed. */
  kind: z.enum(FEED_KINDS).default('feed'),
  /** The aggregator's label whose feeds are read. Default: all of its feeds. */
  label: z.string().trim().min(1).optional(),
  /** The variable of the environment that holds the aggregator's token. Default: GREADER_TOKEN. */
  tokenVariable: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, 'a variable is written in capitals: GREADER_TOKEN')
    .default('GREADER_TOKEN'),
  /** BCP 47 tag of its language. Default: en. */
  language: z.string().trim().min(2).default('en'),
  /** How much its items count, 1 being as others; 0.5 where much is noise. Default: 1. */
  weight: z.number().min(0).max(1).default(1),
});

/** Words that stand for one kind of event. */
export const eventSchema = z.strictObject({
  /** What happens, as reasons name it: `amends a contract`. */
  kind: z.string().trim().min(1),
  /** Kinds of one family are one event where they are reported on one day: `the terms`. Default: the kind itself. */
  family: z.string().trim().min(1).optional(),
  /** `contract`: between parties, needs a second one. `company`: happens at one party alone. */
  concerns: z.enum(['contract', 'company']),
  /** Ids of the contract parties at which it counts. Default: all of them. */
  parties: z.array(idSchema).default([]),
  /** How surely such an event belongs on the timeline, once the parties are right. */
  strength,
  /** Words of which one must stand in the text too: `CEO`, for words such as `leaves`. Default: none is needed. */
  needs: phrases.default([]),
  /** Words for it in headlines. Words of one kind also count as one word where articles are compared. */
  words: phrases.min(1),
});

/** Words that speak for the partnership whoever is named. */
export const vocabularySchema = z.strictObject({
  /** How surely they mean the partnership. */
  strength,
  /** The words. */
  words: phrases.min(1),
});

/** Words that speak against an article. */
export const againstSchema = z.strictObject({
  /** What it is instead, as reasons name it: `product news`. */
  what: z.string().trim().min(1),
  /** How surely it is that. */
  strength,
  /** Words for it in headlines. */
  words: phrases.min(1),
});

/** A place whose authorities act by themselves. */
export const placeSchema = z.strictObject({
  /** Its name, for people: `UK`. */
  place: z.string().trim().min(1),
  /** Words for it and its authorities. */
  words: phrases.min(1),
});

/** Somebody to whom events happen. */
export const personSchema = z.strictObject({
  /** Who, for people: `Ada Brook`; or what kind of person: `another manager`. */
  who: z.string().trim().min(1),
  /** Words for them in headlines. */
  words: phrases.min(1),
});

/** Goods of the contract parties on the shelves of others. */
export const resaleSchema = z.strictObject({
  /** What is sold: a product, or `models from * mill`. */
  goods: phrases.default([]),
  /** Where others sell it: `on AWS`. */
  shelves: phrases.default([]),
});

/** What makes an article relevant for this record; the parties and terms of the record are added to it. */
export const profileSchema = z.strictObject({
  /** Ids of parties whose dealings with one contract party bear on the contract. */
  counterparts: z.array(idSchema).default([]),
  /** Ids of authorities. What they do bears on the contract where they look at both of its parties, or at its kind. */
  authorities: z.array(idSchema).default([]),
  /** Products. A party that is named only by its product is not named. */
  products: phrases.default([]),
  /** Words for a company by its product: after `ChatBox`, `maker` names the company. */
  makers: phrases.default([]),
  /**
   * Ways to mention a party that takes no part: `~ rival`, `former ~`; `~` stands for its name. Default: none.
   */
  asides: phrases.default([]),
  /** Goods that others sell. Where goods and shelf stand in one title, a right to distribute is used. */
  resale: resaleSchema.default({ goods: [], shelves: [] }),
  /** Words of the partnership beyond the vocabulary in `terms.yaml`. */
  vocabulary: z.array(vocabularySchema).default([]),
  /** Kinds of events, each with its words. */
  events: z.array(eventSchema).default([]),
  /** Places whose authorities act by themselves; articles on two of them are two events. */
  places: z.array(placeSchema).default([]),
  /** People, and kinds of people: where something happens to two of them, it is two events. */
  people: z.array(personSchema).default([]),
  /** What an article may be instead. */
  against: z.array(againstSchema).default([]),
  /** How official announcements begin or put it: `joint statement`, `announcing`. */
  announcement: phrases.default([]),
});

/** `feeds.yaml`: the feeds to pull, and what makes an article relevant. */
export const feedsSchema = z.strictObject({
  feeds: z.array(feedSchema).refine((feeds) => new Set(feeds.map(({ id }) => id)).size === feeds.length, {
    error: 'Two feeds have one id.',
  }),
  profile: profileSchema,
});

export type Feed = z.output<typeof feedSchema>;
export type Profile = z.output<typeof profileSchema>;
export type Feeds = z.output<typeof feedsSchema>;
