import { FetchError } from './fetch-error.ts';

/**
 * Runs what asks a server, and ends it when its time is over, whatever the server is doing by then: sending header
 * bytes or early hints without end keeps every other limit from being reached.
 */
export async function withDeadline<T>(
  milliseconds: number,
  ask: (deadline: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(tooSlow(milliseconds)), milliseconds);
  try {
    return await ask(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** No whole answer in so many milliseconds. */
export function tooSlow(milliseconds: number): FetchError {
  return new FetchError(`The server sends too slowly: no whole answer in ${milliseconds / 1000} s.`);
}
