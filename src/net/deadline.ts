import { FetchError } from './fetch-error.ts';

/**
 * Runs what asks a server, and ends it when its time is over, whatever the server is doing by then: sending header
 * bytes or early hints without end keeps every other limit from being reached. What does not heed its end is left alone.
 */
export async function withDeadline<T>(
  milliseconds: number,
  ask: (deadline: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { promise: end, reject: fail } = Promise.withResolvers<never>();
  controller.signal.addEventListener('abort', () => fail(controller.signal.reason));
  const timer = setTimeout(() => controller.abort(tooSlow(milliseconds)), milliseconds);
  try {
    return await Promise.race([ask(controller.signal), end]);
  } finally {
    clearTimeout(timer);
  }
}

/** No whole answer in so many milliseconds. */
export function tooSlow(milliseconds: number): FetchError {
  return new FetchError(`The server sends too slowly: no whole answer in ${milliseconds / 1000} s.`);
}
