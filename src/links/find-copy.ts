import { ZodError } from 'zod';
import { availabilityQuestion, copyIn } from './archive.ts';
import type { Source } from '#record/source/schema.ts';
import { networkFaultOf } from '#net/network-error.ts';
import { readBody } from '#net/read-body.ts';
import { sendRequest } from '#net/send-request.ts';
import type { Visiting } from './visit-page.ts';

/** What the archive said: the address of a copy, or why there is none. */
export type FoundCopy = { archive: string } | { note: string };

/** Looks copies up, until the archive has failed too often in a row to be asked again in this run. */
export function copyFinder(api: string, visiting: Visiting): (source: Source) => Promise<FoundCopy> {
  let failures = 0;
  return async (source) => {
    if (failures >= MOST_FAILURES) return { note: 'The archive was not asked: it had failed before.' };
    try {
      const archive = copyIn(await ask(availabilityQuestion(api, source), visiting), source);
      failures = 0;
      return archive === null ? { note: 'The archive has no copy that will do.' } : { archive };
    } catch (error) {
      failures += 1;
      return { note: `The archive could not be asked: ${reasonOf(error)}` };
    }
  };
}

const MOST_FAILURES = 3;

async function ask(question: string, { settings, takeTurn }: Visiting): Promise<unknown> {
  const url = new URL(question);
  const response = await takeTurn(url.hostname, () =>
    sendRequest(url, { accept: 'application/json' }, settings),
  );
  const { bytes } = await readBody(response, { maxBytes: 64 * 1024, timeout: settings.timeouts.body });
  if (response.status !== 200) throw new NoAnswer(`it answered ${response.status}.`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

class NoAnswer extends Error {}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError || error instanceof ZodError) return 'its answer cannot be read.';
  const fault = error instanceof NoAnswer ? error : networkFaultOf(error);
  if (!fault) throw error;
  return fault.message;
}
