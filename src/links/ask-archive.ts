import { ZodError } from 'zod';
import { networkErrorOf } from '#net/network-error.ts';
import { readBody } from '#net/read-body.ts';
import { sendRequest, type Question } from '#net/send-request.ts';
import type { Visiting } from './visit-page.ts';

/** Asks an API of the archive, in its turn, for an answer in JSON. Throws what `reasonOf` puts into words. */
export async function askArchive(
  address: string,
  question: Omit<Question, 'accept'>,
  { settings, takeTurn }: Visiting,
): Promise<unknown> {
  const url = new URL(address);
  const response = await takeTurn(url.hostname, () =>
    sendRequest(url, { ...question, accept: 'application/json' }, settings),
  );
  const { bytes } = await readBody(response, { maxBytes: 64 * 1024 });
  if (response.status !== 200) throw new NoAnswer(`it answered ${response.status}.`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

class NoAnswer extends Error {}

/** Why the archive's answer was of no use, as the end of a sentence; our own bugs are thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError || error instanceof ZodError) return 'its answer could not be parsed.';
  const fault = error instanceof NoAnswer ? error : networkErrorOf(error);
  if (!fault) throw error;
  return fault.message;
}
