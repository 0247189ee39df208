import { z } from 'zod';
import { DISPLAY_STANDINGS } from '../shared/vocabulary.ts';
import { idSchema } from '../shared/id.ts';
import { whenSchema } from '../shared/when-schema.ts';

/** What held before the first entry that sets a value. */
export const beforeSchema = z.strictObject({
  /** In a few words, fit for a table cell: `No such term published`. */
  value: z.string().trim().min(1).max(60),
  /** The same in one or two sentences. */
  detail: z.string().trim().min(1).optional(),
  /** `none` where no such term was in force, else on what the value rests. Default: not-disclosed. */
  standing: z.enum(DISPLAY_STANDINGS).default('not-disclosed'),
  /** Since when, where that is known. */
  from: whenSchema.optional(),
  /** Ids of the sources. Default: none. */
  sources: z.array(idSchema).default([]),
});

/** One side of a term that has a value of its own at every time. */
export const aspectSchema = z.strictObject({
  /** Id, written in an entry's changes; `clause` where a term has one side only. */
  id: idSchema,
  /** Name for readers. */
  label: z.string().trim().min(1),
  /** What held before the record's first value. */
  before: beforeSchema,
});

/** One term of the contract. */
export const termSchema = z.strictObject({
  /** Id, used in entries and in the address `/terms/<id>/`. */
  id: idSchema,
  /** Name for readers: `API distribution`. */
  label: z.string().trim().min(1),
  /** A shorter name for narrow places. Default: the label. */
  short: z.string().trim().min(1).optional(),
  /** The question the term answers: `Who may serve the API?` */
  question: z.string().trim().min(1),
  /** Its sides, the leading one first. */
  aspects: z.array(aspectSchema).min(1),
  /** Words that headlines use for it. Default: none. */
  vocabulary: z.array(z.string().trim().min(1)).default([]),
});

/** `terms.yaml`: the terms of the contract, in the order in which pages show them. */
export const termsSchema = z.strictObject({ terms: z.array(termSchema).min(1) });

export type Term = z.output<typeof termSchema>;
export type Aspect = z.output<typeof aspectSchema>;
