import { z } from 'zod';
import { inboxItemSchema } from '#record/desk-files/inbox-schema.ts';
import { feedRecordSchema } from '../read/feed-state.ts';

/** An article that a run has looked at. */
export const markSchema = z.strictObject({
  /** Id of the feed it came from; empty for one remembered by an older version, of which only the address is known. */
  feed: z.string(),
  /** The feed's own id of it, null if absent. */
  guid: z.string().nullable(),
  /** Its address as published. */
  url: z.string(),
  /** Its title, shortened; empty if only the address is known. */
  title: z.string(),
  /** When it was published, ISO 8601, null if unknown. */
  published: z.string().nullable(),
  /** What it was judged by: title, text, date, and the version of profile, parties, terms and weights. */
  judged: z.string(),
  /** The day on which it was first looked at. */
  on: z.iso.date(),
  /** The day on which a feed last had it. */
  last: z.iso.date(),
  /** The story it was put into; null for none. */
  story: z.string().nullable(),
});
export type Mark = z.output<typeof markSchema>;

/** What is remembered between runs. To lose it costs a run that reads every feed anew, and no story. */
export const deskStateSchema = z.strictObject({
  version: z.literal(2),
  /** All feeds, by address: a feed that moves starts anew, with no validators of another address. */
  feeds: z.record(z.string(), feedRecordSchema),
  /** The version of what articles are judged by in the last run. */
  judgedBy: z.string(),
  /** Every article looked at in the last months. */
  seen: z.array(markSchema),
  /** The articles of the last days that say anything of the topic: a later one may make a story of them. */
  recent: z.array(inboxItemSchema),
});
export type DeskState = z.output<typeof deskStateSchema>;

export function emptyDeskState(): DeskState {
  return { version: 2, feeds: {}, judgedBy: '', seen: [], recent: [] };
}

const firstStateSchema = z.strictObject({
  version: z.literal(1),
  feeds: z.record(z.string(), feedRecordSchema),
  seen: z.record(z.string(), z.strictObject({ on: z.iso.date(), story: z.string().nullable() })),
  recent: z.array(inboxItemSchema),
});

/** Reads a state of this version or of the first, which knew articles by their address alone; null for anything else. */
export function parseDeskState(value: unknown): DeskState | null {
  const current = deskStateSchema.safeParse(value).data;
  if (current) return current;
  const first = firstStateSchema.safeParse(value).data;
  if (!first) return null;
  const seen = Object.entries(first.seen).map(([address, { on, story }]) => ({
    feed: '',
    guid: null,
    url: `https://${address}`,
    title: '',
    published: null,
    judged: '',
    on,
    last: on,
    story,
  }));
  return { version: 2, feeds: first.feeds, judgedBy: '', seen, recent: first.recent };
}
