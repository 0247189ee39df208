import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { daySchema } from '../shared/when-schema.ts';
import { webAddressSchema } from '../shared/web-address.ts';

/** `site.yaml`: what the site is called, where it lives and how far the record goes. */
export const siteSchema = z.strictObject({
  /** Name of the site, shown in the head of every page. */
  title: z.string().trim().min(1),
  /** One or two sentences for search engines and feeds. */
  description: z.string().trim().min(1),
  /** What is in force now, in one cited sentence; the home page opens with it. */
  now: z.strictObject({ text: z.string().trim().min(1), sources: z.array(idSchema).min(1) }),
  /** BCP 47 tag of the language the record is written in. Default: en. */
  language: z.string().trim().min(2).default('en'),
  /** Address of the repository, for "edit this page" and reports of errors. */
  repository: webAddressSchema,
  /** How to reach the editors: an e-mail address or a web address. */
  contact: z.string().trim().min(1),
  /** Who keeps the record. */
  publisher: z.string().trim().min(1),
  /** The day up to which the record is complete; the site's only "today". */
  completeTo: daySchema,
  /** What is known to be missing up to that day, one sentence each. Default: nothing known. */
  gaps: z.array(z.string().trim().min(1)).default([]),
  /** What the record leaves out on purpose, and why, in a few sentences. Default: not said. */
  scope: z.string().trim().min(1).optional(),
  /** What the page about the record says of this record alone, each in a few sentences. Default: nothing. */
  about: z
    .strictObject({
      /** Who has a part in it, or pays for it. */
      independence: z.string().trim().min(1).optional(),
      /** How much of the contract is public, and what the record takes it from otherwise. */
      contract: z.string().trim().min(1).optional(),
      /** How its entries came to be written. */
      drafting: z.string().trim().min(1).optional(),
    })
    .default({}),
  /** The parties between which the contract runs. */
  contractParties: z.array(idSchema).min(2),
  /** The comparison shown first: the state from `after` and the last state before it. Default: the last change of the contract. */
  comparison: z.strictObject({ after: daySchema }).optional(),
  /** What short forms stand for, so that search finds either by the other: `ROFR: right of first refusal`. Default: none. */
  abbreviations: z.record(z.string().trim().min(2), z.string().trim().min(1)).default({}),
});

export type Site = z.output<typeof siteSchema>;
