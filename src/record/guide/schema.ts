import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { daySchema } from '../shared/when-schema.ts';

/** The front matter of `brief.mdx`: the whole partnership in a few cited sentences. */
export const briefSchema = z.strictObject({
  /** Day of the record against which the text was last held; not later than `completeTo`. */
  checked: daySchema,
});

/** The front matter of one guide: a cited answer to what readers keep asking. */
export const guideSchema = z.strictObject({
  /** Headline, a sentence without a full stop: `What changed for customers`. */
  title: z.string().trim().min(1).max(110),
  /** The answer in one or two sentences, shown in lists. */
  summary: z.string().trim().min(1).max(320),
  /** Place in lists, from 1; no two guides have the same. */
  place: z.int().refine((place) => place >= 1, { error: 'Places are counted from 1' }),
  /** Ids of the parties on whose pages it is listed. Default: none. */
  parties: z.array(idSchema).default([]),
  /** Ids of the terms on whose pages it is listed. Default: none. */
  terms: z.array(idSchema).default([]),
  /** Day the guide came into the record. */
  added: daySchema,
  /** Day of the record against which the text was last held; not later than `completeTo`. */
  checked: daySchema,
});

export type BriefMatter = z.output<typeof briefSchema>;
export type GuideMatter = z.output<typeof guideSchema>;
