import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { daySchema } from '../shared/when-schema.ts';
import { webAddressSchema } from '../shared/web-address.ts';

/** The state of a source's address. `unreachable` is a suspicion, `gone` a finding. */
export const LINK_STATES = ['ok', 'moved', 'changed', 'blocked', 'unreachable', 'gone'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What a response turned out to be when its status alone does not tell. */
export const LINK_HINTS = ['soft-404', 'login-wall', 'robot-wall', 'no-host'] as const;
export type LinkHint = (typeof LINK_HINTS)[number];

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
  })
  .refine(({ since, checked }) => since <= checked, { error: '"since" lies after "checked"' });

export type LinkCheck = z.output<typeof linkCheckSchema>;

/** `links.yaml`: the last visit to each source's address, by the source's id. */
export const linksSchema = z.strictObject({ links: z.record(idSchema, linkCheckSchema) });

/** What was found of each source, by id. */
export type LinkChecks = ReadonlyMap<string, LinkCheck>;
