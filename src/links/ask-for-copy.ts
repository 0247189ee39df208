import { z } from 'zod';
import type { Source } from '#record/source/schema.ts';
import { shorten } from '#record/shared/text.ts';
import { askArchive, reasonOf } from './ask-archive.ts';
import type { FoundCopy } from './find-copy.ts';
import { isSamePlace } from './phrase-match.ts';
import type { Visiting } from './visit-page.ts';

/** The archive's API to have a page saved (Save Page Now 2, https://archive.org/details/spn-2-public-api-page-docs). */
export const SAVE_API = 'https://web.archive.org/save';

/** How copies are asked for. */
export interface Saving {
  api: string;
  /** The `Authorization` header: `LOW access:secret`. */
  authorization: string;
  /** How many copies one run may ask for. */
  most: number;
  /** Milliseconds between two looks at whether a copy is made. */
  pause: number;
}

/**
 * Asks the archive to save pages, one after the other, and waits for each copy a while. After several failures in a
 * row, such as a refusal of the keys, nothing more is asked in this run: null then, and once the limit is reached.
 */
export function copyAsker(saving: Saving, visiting: Visiting): (source: Source) => Promise<FoundCopy | null> {
  let left = saving.most;
  let failures = 0;
  let last: Promise<unknown> = Promise.resolve();
  const ask = async ({ url }: Source) => {
    if (left === 0 || failures >= MAX_FAILURES) return null;
    left -= 1;
    try {
      const copy = await save(url, saving, visiting);
      failures = 0;
      return copy;
    } catch (error) {
      failures += 1;
      return { note: `The archive was asked to save it, and did not: ${reasonOf(error)}` };
    }
  };
  return (source) => {
    const copy = last.then(() => ask(source));
    last = copy.catch(() => undefined);
    return copy;
  };
}

const MAX_FAILURES = 3;

async function save(
  url: string,
  { api, authorization, pause }: Saving,
  visiting: Visiting,
): Promise<FoundCopy> {
  const form = new URLSearchParams({ url, skip_first_archive: '1' });
  const { job_id: job, message } = begunSchema.parse(
    await askArchive(api, { method: 'POST', form, authorization }, visiting),
  );
  if (job === undefined) return refusal(message);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await visiting.settings.wait(pause);
    const outcome = jobSchema.parse(await askArchive(`${api}/status/${job}`, { authorization }, visiting));
    if (outcome.status === 'error') return refusal(outcome.message);
    if (outcome.status === 'success') return copyOf(outcome, url);
  }
  return { note: 'The archive is still saving it; a later run finds the copy.' };
}

/** The archive gives up after two minutes; with five seconds between two looks so does this. */
const MOST_LOOKS = 24;

const begunSchema = z.object({
  job_id: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .optional(),
  message: z.string().optional(),
});

const jobSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('pending') }),
  z.object({ status: z.literal('error'), message: z.string().optional() }),
  z.object({
    status: z.literal('success'),
    timestamp: z.string().regex(/^\d{14}$/),
    original_url: z.string(),
  }),
]);

function refusal(message = 'without a reason.'): FoundCopy {
  return { note: `The archive was asked to save it, and refused: ${shorten(message.trim(), 120)}` };
}

/** Where a redirect led to another page, the copy is not one of the source. */
function copyOf(
  { timestamp, original_url: original }: z.infer<typeof jobSchema> & { status: 'success' },
  url: string,
): FoundCopy {
  if (!isSamePlace(original, url))
    return { note: 'The archive has saved another page than the one asked for.' };
  return { archive: `https://web.archive.org/web/${timestamp}/${original}` };
}
