import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { daySchema } from '../shared/when-schema.ts';
import { webAddressSchema } from '../shared/web-address.ts';
import { TIERS } from '../source/tier.ts';

/** What an editor can do with a story. */
export const ACTIONS = ['accepted', 'attached', 'dismissed'] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether a story so decided went into the record. */
export const IN_RECORD: Record<Action, boolean> = { accepted: true, attached: true, dismissed: false };

/** What the suggester may propose for a story: an entry of its own, or further sources for one. */
export const PROPOSALS = ['new-entry', 'new-source'] as const;
export type Proposal = (typeof PROPOSALS)[number];

/** Why a story is proposed. */
export const reasonSchema = z.strictObject({
  /** Name of the part of the score: `parties`. */
  part: z.string().min(1),
  /** What it adds to the score, or takes from it. */
  weight: z.number(),
  /** The same in words. */
  text: z.string(),
});

/** What a publisher wrote before it changed an announcement. */
export const earlierTextSchema = z.strictObject({
  /** The day on which the change was seen. */
  until: daySchema,
  /** The headline until then. */
  title: z.string().trim().min(1),
  /** The summary until then. Default: empty. */
  summary: z.string().default(''),
});

/** One article of a story, as its feed announced it. */
export const inboxItemSchema = z.strictObject({
  /** Address of the article. */
  url: webAddressSchema,
  /** Its headline, plain text. */
  title: z.string().trim().min(1),
  /** Who published it. */
  publisher: z.string().trim().min(1),
  /** When, ISO 8601 in UTC; null if absent. */
  published: z.iso.datetime().nullable(),
  /** Id of the feed. */
  feed: idSchema,
  /** The feed's own id of the article. */
  guid: z.string().nullable(),
  /** How close the publisher is to the events. */
  tier: z.enum(TIERS),
  /** How the feed sums it up, shortened. Default: empty. */
  summary: z.string().default(''),
  /** What the publisher has changed, oldest first. Default: nothing. */
  earlier: z.array(earlierTextSchema).optional(),
});

/** What an editor decided about a story. */
export const decisionSchema = z.strictObject({
  /** `accepted` as an entry of its own, `attached` to an entry as further sources, `dismissed`. */
  action: z.enum(ACTIONS),
  /** The entry it went into; null for a dismissed story. */
  entry: idSchema.nullable(),
  /** Who decided. */
  by: z.string().trim().min(1),
  /** The day of the decision. */
  on: daySchema,
  /** Why; every dismissed story has a reason. */
  reason: z.string().trim().min(1).nullable(),
});

/** `inbox/<id>.yaml`: one story, proposed by the suggester and decided by an editor. */
export const inboxStorySchema = z.strictObject({
  /** The file's name without its ending. */
  id: idSchema,
  /** The day of its first article; null if none is dated. */
  date: daySchema.nullable(),
  /** The headline that stands for it. */
  title: z.string().trim().min(1),
  /** How surely it belongs into the record, 0 to 1. */
  score: z.number().min(0).max(1),
  /** Whether it is an entry of its own or further sources for one. */
  verdict: z.enum(PROPOSALS),
  /** The entry that it seems to belong to. */
  entry: idSchema.nullable(),
  /** Why it is proposed, the strongest reason first. */
  reasons: z.array(reasonSchema),
  /** Its articles; those that came later stand further down. */
  items: z.array(inboxItemSchema).min(1),
  /** Addresses of articles that an editor took out of it; they are never put into it again. Default: none. */
  apart: z.array(webAddressSchema).optional(),
  /** Ids of stories that an editor merged into it. Default: none. */
  merged: z.array(idSchema).optional(),
  /** For editors; no command writes here. Default: none. */
  note: z.string().nullable().default(null),
  /** Null while the story waits for an editor. */
  decision: decisionSchema.nullable().default(null),
});

export type Reason = z.output<typeof reasonSchema>;
export type InboxItem = z.output<typeof inboxItemSchema>;
export type Decision = z.output<typeof decisionSchema>;
export type InboxStory = z.output<typeof inboxStorySchema>;
