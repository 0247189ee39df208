import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { daySchema } from '../shared/when-schema.ts';
import { webAddressSchema } from '../shared/web-address.ts';

/** The state of a source's address. `unreachable` is a suspicion, `gone` a finding. */
export const LINK_STATES = ['ok', 'moved', 'changed', 'blocked', 'unreachable', 'gone'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What a response turned out to be when its status alone does not tell. */
export const LINK_HINTS = ['soft-404', 'login-wall', 'robot-wall', 'no-host'] as const;

/** Whether the text of a source holds what the record quotes. `unreadable`: no program may read it, and nobody has by hand. */
export const WORDS_STATES = ['says', 'not-found', 'unreadable'] as const;

/** What became of the words that the record quotes from a source. A visit that could not read the page changes nothing. */
export const wordsCheckSchema = z
  .strictObject({
    state: z.enum(WORDS_STATES),
    /** The first look in a row that found it so. */
    since: daySchema,
    /** The last look. */
    checked: daySchema,
    /** An editor saved the page and had it read. Default: a visit read it. */
    byHand: z.literal(true).optional(),
    /** The words that were not found. */
    missing: z.array(z.string().min(1)).min(1).optional(),
  })
  .refine(({ since, checked }) => since <= checked, { error: '"since" lies after "checked"' });

export type WordsCheck = z.output<typeof wordsCheckSchema>;

/** The visible text of a page, to notice that it has changed. */
export const textCheckSchema = z.strictObject({
  /** SHA-256 of the text, markup and white space left out. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in lower case' }),
  /** The first look that found another text than the one before. Default: none has. */
  changed: daySchema.optional(),
});

export type TextCheck = z.output<typeof textCheckSchema>;

/** What the last visit to a source's address found; written by `npm run links` alone. */
export const linkCheckSchema = z
  .strictObject({
    state: z.enum(LINK_STATES),
    /** The first visit in a row that found it so; for `gone` the first that missed it. */
    since: daySchema,
    /** The last visit. */
    checked: daySchema,
    /** The HTTP status, where it is not one of success. */
    status: z.int().min(100).max(999).optional(),
    hint: z.enum(LINK_HINTS).optional(),
    /** Where it redirects permanently. */
    to: webAddressSchema.optional(),
    /** The page's title when it was first seen, to notice another page in its place. */
    title: z.string().min(1).optional(),
    /** Its text as it was last read; missing where it never was. */
    text: textCheckSchema.optional(),
    /** The words quoted from it; missing where the record quotes none. */
    words: wordsCheckSchema.optional(),
  })
  .refine(({ since, checked }) => since <= checked, { error: '"since" lies after "checked"' });

export type LinkCheck = z.output<typeof linkCheckSchema>;

/** `links.yaml`: the last visit to each source's address, by the source's id. */
export const linksSchema = z.strictObject({ links: z.record(idSchema, linkCheckSchema) });

/** What was found of each source, by id. */
export type LinkChecks = ReadonlyMap<string, LinkCheck>;
