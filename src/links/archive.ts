import { z } from 'zod';
import type { Source } from '#record/source/schema.ts';
import { firstDayOf } from '#record/shared/when.ts';
import { isSamePlace } from './phrase-match.ts';

/** The archive's API to look up a copy; a request stores nothing (https://archive.org/help/wayback_api.php). */
export const AVAILABILITY_API = 'https://archive.org/wayback/available';

/** The address that asks for the copy closest to the day of publication. */
export function availabilityUrl(api: string, source: Pick<Source, 'url' | 'date'>): string {
  const url = new URL(api);
  url.searchParams.set('url', source.url);
  url.searchParams.set('timestamp', source.date.replaceAll('-', ''));
  return url.href;
}

/**
 * The https address of the archived copy; null if none can be the source. A copy counts if the archive got a page,
 * at this very address, and not before it was published.
 *
 * @throws ZodError if the answer is not one of this API
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

/** Publication days are local time, copies are stamped in UTC: they may differ by half a day. */
function isSince({ date }: Pick<Source, 'date'>, time: string): boolean {
  const made = Date.parse(time.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z'));
  return made >= Date.parse(firstDayOf(date)) - 12 * 3600 * 1000;
}
