import { z } from 'zod';
import type { Validators } from '#net/conditional-request.ts';
import type { FeedAnswer } from './feed-answer.ts';
import { feedHealthSchema, isDueWhole, type FeedHealth } from './feed-health.ts';

/** What is remembered of one feed between runs. */
export const feedRecordSchema = z.strictObject({
  /** `ETag` of the version last read. */
  etag: z.string().nullable(),
  /** `Last-Modified` of the version last read. */
  lastModified: z.string().nullable(),
  /** Of the bytes last read, for servers that never say "not modified": SHA-256; null or absent if they are to be read anew. */
  bodyHash: z.string().nullable().optional(),
  /** Before this moment there is nothing new, by the feed's own word; null where it gave none. */
  freshUntil: z.iso.datetime().nullable(),
  /** Before this moment the server asked not to be asked; null where it did not. */
  retryAfter: z.iso.datetime().nullable(),
  /** Runs in a row that failed, up to the last one. */
  failures: z.int().nonnegative(),
  /** Why the last run failed; null where it did not. */
  problem: z.string().nullable(),
  /** When the feed was last read, or had not changed. */
  lastSuccess: z.iso.datetime().nullable(),
  /** How it usually fares; absent until it was read once. */
  health: feedHealthSchema.optional(),
});
export type FeedRecord = z.output<typeof feedRecordSchema>;

/** What to send along with the next request; null asks for the whole feed, as is done once a week. */
export function validatorsIn(record: FeedRecord | undefined, now: number): Validators | null {
  if (!record || isDueWhole(record.health, now)) return null;
  return { etag: record.etag, lastModified: record.lastModified };
}

/** The record of a feed that is to be asked for all it has, also where nothing is new. */
export function asUnread(record: FeedRecord): FeedRecord {
  return { ...record, etag: null, lastModified: null, freshUntil: null, bodyHash: null };
}

/** The moment (ISO 8601) before which the feed is to be left alone; null where it may be asked now. */
export function waitOf(record: FeedRecord | undefined, now: number): string | null {
  const moments = [record?.retryAfter ?? [], record?.freshUntil ?? []].flat();
  const last = moments.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  // A moment further away than anyone writes here was written by a clock that went wrong.
  if (last === undefined || Date.parse(last) > now + LONGEST_WAIT) return null;
  return Date.parse(last) > now ? last : null;
}

/**
 * What to remember after asking. Pass an answer whose body could not be read as a failure, or the feed would be
 * taken for read from then on. `ttl` is the feed's own hint, in seconds.
 */
export function recordAfter(
  answer: FeedAnswer,
  { previous, now, ttl = null, health = previous?.health, bodyHash = previous?.bodyHash }: Reading,
): FeedRecord {
  if (answer.status === 'failed') return recordOfFailure(answer, previous);
  const fresh = Math.min(Math.max(answer.freshFor ?? 0, ttl ?? 0) * 1000, LONGEST_FRESH);
  return {
    ...answer.validators,
    bodyHash: bodyHash ?? null,
    freshUntil: fresh > 0 ? isoOf(now + fresh) : null,
    retryAfter: null,
    failures: 0,
    problem: null,
    lastSuccess: isoOf(now),
    ...(health && { health }),
  };
}

interface Reading {
  previous: FeedRecord | undefined;
  now: number;
  ttl?: number | null;
  /** How the feed fares by what was read; as before if it was not read. */
  health?: FeedHealth | undefined;
  /** Of the bytes that were read; as before if none were. */
  bodyHash?: string | null | undefined;
}

const HOUR = 3600 * 1000;

/** Under half a day, so that of two runs a day none leaves out a feed: fresh is a promise, not a wish to be left alone. */
const LONGEST_FRESH = 11 * HOUR;

/** Of either kind. */
const LONGEST_WAIT = 24 * HOUR;

function recordOfFailure(
  { problem, retryAfter }: Extract<FeedAnswer, { status: 'failed' }>,
  previous: FeedRecord | undefined,
): FeedRecord {
  return {
    etag: previous?.etag ?? null,
    lastModified: previous?.lastModified ?? null,
    bodyHash: previous?.bodyHash ?? null,
    freshUntil: null,
    retryAfter,
    failures: (previous?.failures ?? 0) + 1,
    problem,
    lastSuccess: previous?.lastSuccess ?? null,
    ...(previous?.health && { health: previous.health }),
  };
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
