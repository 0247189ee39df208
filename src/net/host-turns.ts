import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from './send-request.ts';

/** Sends a request when its host may be asked again. */
export type TakeTurn = (host: string, send: () => Promise<Response>) => Promise<Response>;

/**
 * One request at a time for each host, whoever makes it and whichever redirect led there, and so many milliseconds
 * from one answer to the next request. Nobody waits once `stop` is aborted.
 */
export function hostTurns(delay: number, stop: AbortSignal): TakeTurn {
  const ends = new Map<string, Promise<unknown>>();
  return (host, send) => {
    const answer = (ends.get(host) ?? Promise.resolve()).then(send);
    const pause = () => sleep(delay, undefined, { signal: stop }).catch(() => undefined);
    ends.set(host, answer.then(pause, pause));
    return answer;
  };
}
