import { z } from 'zod';
import type { Source } from '#record/source/schema.ts';
import { firstDayOf } from '#record/shared/when.ts';
import { isSamePlace } from './phrase-match.ts';

/** The archive's question "is there a copy?"; asking it stores nothing (https://archive.org/help/wayback_api.php). */
export const AVAILABILITY_API = 'https://archive.org/wayback/available';

/** Asks for the copy closest to the day of publication. */
export function availabilityQuestion(api: string, { url, date }: Pick<Source, 'url' | 'date'>): string {
  const question = new URL(api);
  question.searchParams.set('url', url);
  question.searchParams.set('timestamp', date.replaceAll('-', ''));
  return question.href;
}

/**
 * The https address of the copy that the archive's answer names; null where it names none that can be the source:
 * made of a page that was there, at this very address, and not before it was published. Throws a ZodError for what
 * is no answer of this API.
 */
export function copyIn(answer: unknown, source: Pick<Source, 'url' | 'date'>): string | null {
  const { closest } = answerSchema.parse(answer).archived_snapshots;
  if (!closest?.available || closest.status !== '200') return null;
  const [, time = '', original = ''] = COPY.exec(closest.url) ?? [];
  const isOfSource = isSamePlace(original, source.url);
  return isOfSource && isSince(source, time) ? `https://web.archive.org/web/${time}/${original}` : null;
}

const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.string(), status: z.string() }).optional(),
  }),
});

const COPY = /^https?:\/\/web\.archive\.org\/web\/(\d{14})\/(https?:\/\/\S+)$/;

/** Published days are local, copies are stamped in UTC: half a day may lie between. */
function isSince({ date }: Pick<Source, 'date'>, time: string): boolean {
  const made = Date.parse(time.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z'));
  return made >= Date.parse(firstDayOf(date)) - 12 * 3600 * 1000;
}
