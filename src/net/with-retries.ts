import { FetchError } from './fetch-error.ts';
import type { FetchSettings } from './fetch-settings.ts';
import { networkErrorOf } from './network-error.ts';

/**
 * Tries again what may pass, after about half a second and about a second, or as long as the server asked if that
 * is a few seconds only. Throws the last fault, or at once what is no fault of the network or the server.
 */
export async function withRetries<T>(attempt: () => Promise<T>, settings: FetchSettings): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const fault = networkErrorOf(error);
      if (!fault) throw error;
      const pause = pauseAfter(fault, tries, settings);
      if (pause === null) throw countTries(fault, tries);
      await settings.wait(pause);
    }
  }
}

const FIRST_PAUSE = 500;

/** Longer waits are remembered for the next run instead. */
const LONGEST_PAUSE = 5000;

/** Milliseconds before the next try; null where there is to be none. */
function pauseAfter(fault: FetchError, tries: number, settings: FetchSettings): number | null {
  if (!fault.mayPass || tries > settings.retries) return null;
  const asked = fault.retryAfter === null ? 0 : fault.retryAfter - settings.now();
  if (asked > LONGEST_PAUSE) return null;
  // Spread over half of it, so that feeds of one server that failed together are not all asked again together.
  const own = FIRST_PAUSE * 2 ** (tries - 1) * (0.75 + settings.random() / 2);
  return Math.max(asked, own);
}

function countTries(fault: FetchError, tries: number): FetchError {
  if (tries === 1) return fault;
  return new FetchError(`${fault.message.replace(/\.$/, '')} (tried ${tries} times).`, fault);
}
