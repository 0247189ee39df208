import { z } from 'zod';

/** What `stream/items/ids` answers: ids as decimal numbers, and where to go on. */
export const itemIdsSchema = z.object({
  itemRefs: z.array(z.object({ id: z.coerce.string() })).default([]),
  continuation: z.coerce.string().optional(),
});

const linksSchema = z.array(z.object({ href: z.string() })).default([]);
const textSchema = z.object({ content: z.string().default('') }).optional();

/** One item of `stream/items/contents`. */
export const readerItemSchema = z.object({
  id: z.string(),
  title: z.string().default(''),
  /** Seconds since 1970. */
  published: z.number().optional(),
  updated: z.number().optional(),
  canonical: linksSchema,
  alternate: linksSchema,
  summary: textSchema,
  content: textSchema,
  /** The feed the aggregator has it from. */
  origin: z.object({ title: z.string().optional(), htmlUrl: z.string().optional() }).optional(),
});
export type ReaderItem = z.output<typeof readerItemSchema>;

/** What `stream/items/contents` answers; items that make no sense are left out one by one. */
export const itemContentsSchema = z.object({ items: z.array(z.unknown()).default([]) });
