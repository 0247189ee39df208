import { ZodError } from 'zod';
import { availabilityUrl, copyIn } from './archive.ts';
import type { Source } from '#record/source/schema.ts';
import { networkErrorOf } from '#net/network-error.ts';
import { readBody } from '#net/read-body.ts';
import { sendRequest } from '#net/send-request.ts';
import type { Visiting } from './visit-page.ts';

/** The address of a copy, or why there is none. */
export type FoundCopy = { archive: string } | { note: string };

/** Looks up copies; stops asking the archive for this run after several failures in a row. */
export function copyFinder(api: string, visiting: Visiting): (source: Source) => Promise<FoundCopy> {
  let failures = 0;
  return async (source) => {
    if (failures >= MAX_FAILURES)
      return { note: 'The archive was not asked: it has failed too often in this run.' };
    try {
      const archive = copyIn(await ask(availabilityUrl(api, source), visiting), source);
      failures = 0;
      return archive === null ? { note: 'The archive has no usable copy.' } : { archive };
    } catch (error) {
      failures += 1;
      return { note: `The archive did not answer: ${reasonOf(error)}` };
    }
  };
}

const MAX_FAILURES = 3;

async function ask(address: string, { settings, takeTurn }: Visiting): Promise<unknown> {
  const url = new URL(address);
  const response = await takeTurn(url.hostname, () =>
    sendRequest(url, { accept: 'application/json' }, settings),
  );
  const { bytes } = await readBody(response, { maxBytes: 64 * 1024 });
  if (response.status !== 200) throw new NoAnswer(`it answered ${response.status}.`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

class NoAnswer extends Error {}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError || error instanceof ZodError) return 'its answer could not be parsed.';
  const fault = error instanceof NoAnswer ? error : networkErrorOf(error);
  if (!fault) throw error;
  return fault.message;
}
