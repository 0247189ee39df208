import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { daySchema, whenSchema } from '../shared/when-schema.ts';
import { CORRECTION_KINDS, COUNTS, EFFECTS, KINDS, STANDINGS, STATUSES } from '../shared/vocabulary.ts';

const sentence = z.string().trim().min(1);
const sourceIds = z.array(idSchema);

/** What an entry does to one aspect of one contract term. */
export const changeSchema = z.strictObject({
  /** Id of the term in `terms.yaml`: `api-distribution`. */
  term: idSchema,
  /** Aspect of the term as `terms.yaml` declares it: `share`. Default: `clause`. */
  aspect: idSchema.default('clause'),
  /** `set` starts a value, `clarify` adds to the one in force, `end` ends it. Default: `set`. */
  effect: z.enum(EFFECTS).default('set'),
  /** The value in a few words, fit for a table cell: `Any cloud`. */
  value: z.string().trim().min(1).max(60),
  /** The same in a word or two, for narrow places such as the picture. Default: the value. */
  short: z.string().trim().min(1).max(24).optional(),
  /** The same in one or two full sentences. */
  detail: sentence.optional(),
  /** On what the value rests: `stated`, `reported`, `inferred` or `not-disclosed`. */
  standing: z.enum(STANDINGS),
  /** First day in force, as far as known: `2026-04-27`, `2024-06`, `2021`. */
  from: whenSchema,
  /** Name of the entry whose value this one came after, where the dates alone leave that open: one from `2005`, one from `2005-01`. Default: the dates say. */
  follows: idSchema.optional(),
  /** Last day in force, for a term that runs out by itself: `2032-12-31`, or `2032` for "through 2032". Default: open. */
  until: whenSchema.nullable().default(null),
  /** Ids of the sources; only `not-disclosed` may have none. */
  sources: sourceIds.default([]),
});

/** Practice, not contract: shown with the term's history, never in the ledger. */
export const observationSchema = z.strictObject({
  /** Id of the term it throws light on. */
  term: idSchema,
  /** When it was seen. Default: the entry's own date. */
  date: whenSchema.optional(),
  /** What was seen, in one sentence. */
  text: sentence,
  /** Ids of the sources. */
  sources: sourceIds.min(1),
});

/** A point on which sources differ. */
export const accountSchema = z.strictObject({
  /** What they differ about: `The first-ship condition`. */
  about: sentence,
  /** Id of the contract term it concerns, on whose page it is shown too. Default: none. */
  term: idSchema.optional(),
  /** What each side says, with its sources. */
  versions: z.array(z.strictObject({ says: sentence, sources: sourceIds.min(1) })).min(2),
  /** What the sources support, where they do. */
  assessment: sentence.optional(),
});

/** An amount of money or a share, as a number. */
export const figureSchema = z.strictObject({
  /** Id of the series in `figures.yaml` that it belongs to. */
  series: idSchema,
  /** When it was agreed or counted. Default: the entry's own date. */
  date: whenSchema.optional(),
  /** The number in the unit of its series; left out only where `standing` is `not-disclosed`. */
  amount: z.number().positive().optional(),
  /** The lowest number that sources give, where they differ. Default: the amount. */
  low: z.number().nonnegative().optional(),
  /** The highest number that sources give, where they differ. Default: the amount. */
  high: z.number().positive().optional(),
  /** How much of the amount depends on conditions; all of it where it is an "up to". Default: 0. */
  conditional: z.number().nonnegative().default(0),
  /** `single` is one commitment, `total` all of them so far, `paid` what was paid so far, `open` what is still to come, `limit` the most that may be paid. Default: single. */
  counts: z.enum(COUNTS).default('single'),
  /** On what it rests: `stated`, `reported`, `inferred` or `not-disclosed`. */
  standing: z.enum(STANDINGS),
  /** What the number is, in one or two sentences. */
  text: sentence,
  /** Ids of the sources. */
  sources: sourceIds.min(1),
});

/** A mistake of substance that was put right; typing errors are not listed. */
export const correctionSchema = z.strictObject({
  /** Day of the correction. */
  date: daySchema,
  /** What was wrong and what it says now. */
  what: sentence,
  /** How the mistake came about or was noticed. */
  why: sentence.optional(),
  /** `editorial` where only words were changed, and nothing they say. Default: substance. */
  kind: z.enum(CORRECTION_KINDS).optional(),
});

/** The front matter of one entry: one event, its sources, what it changed. */
export const entrySchema = z.strictObject({
  /** Headline, a sentence without a full stop: `Exclusivity ends: the amended agreement`. */
  title: z.string().trim().min(1).max(110),
  /** When it happened, as far as known: `2026-04-27`, `2024-06`, `2021`. */
  date: whenSchema,
  /** What sort of event it is. */
  kind: z.enum(KINDS),
  /** How sure it is. */
  status: z.enum(STATUSES),
  /** A milestone that a newcomer must know. Default: false. */
  key: z.boolean().default(false),
  /** What people call the event, in two or three words, for pictures and lists: `Stargate`. Default: none. */
  name: z.string().trim().min(1).max(24).optional(),
  /** Ids of those involved, from `parties.yaml`; the main ones first. */
  parties: z.array(idSchema).min(1),
  /** One or two sentences, shown on the timeline and in feeds. */
  summary: z.string().trim().min(1).max(320),
  /** What it changed in the contract. Default: nothing. */
  changes: z.array(changeSchema).default([]),
  /** What practice showed. Default: nothing. */
  observations: z.array(observationSchema).default([]),
  /** Where sources differ. Default: nowhere. */
  accounts: z.array(accountSchema).default([]),
  /** Amounts and shares as numbers, for the picture of the money. Default: none. */
  figures: z.array(figureSchema).default([]),
  /** What no public text says, one sentence each. Default: nothing. */
  openQuestions: z.array(sentence).default([]),
  /** Earlier file names (without ending), so that old addresses keep working. Default: none. */
  formerly: z.array(idSchema).default([]),
  /** Day the entry came into the record. */
  added: daySchema,
  /** A draft is checked and seen in development, never built. Default: false. */
  draft: z.boolean().default(false),
  /** What was put right since. Default: nothing. */
  corrections: z.array(correctionSchema).default([]),
});

export type FrontMatter = z.output<typeof entrySchema>;
export type Change = z.output<typeof changeSchema>;
export type Observation = z.output<typeof observationSchema>;
export type Account = z.output<typeof accountSchema>;
export type Figure = z.output<typeof figureSchema>;
export type Correction = z.output<typeof correctionSchema>;
