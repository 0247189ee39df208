/** Something to do that keeps one host busy. */
export interface HostJob<T> {
  host: string;
  run: () => Promise<T>;
}

/** How much may go on at a time. */
export interface Limits {
  concurrency: number;
  perHost: number;
}

/**
 * Runs jobs, at most `concurrency` at a time and `perHost` for one host; the results are in the order of the jobs.
 * A job whose host is busy lets later ones pass. If one throws, no further one begins and the error is thrown on.
 */
export async function runWithHostLimits<T>(
  jobs: readonly HostJob<T>[],
  { concurrency = 32, perHost = 2 }: Partial<Limits> = {},
): Promise<T[]> {
  const results: T[] = Array.from({ length: jobs.length });
  const waiting = jobs.map((job, index) => ({ ...job, index }));
  const busy = new Map<string, number>();
  const change = (host: string, by: number) => busy.set(host, (busy.get(host) ?? 0) + by);

  const nextJob = () => {
    const at = waiting.findIndex(({ host }) => (busy.get(host) ?? 0) < perHost);
    return at === -1 ? undefined : waiting.splice(at, 1)[0];
  };
  // A worker that finds every waiting job's host busy may leave for good: a host becomes free only by a worker who
  // ends a job there and then looks for the next one itself.
  const work = async (): Promise<void> => {
    for (let job = nextJob(); job; job = nextJob()) {
      change(job.host, 1);
      try {
        results[job.index] = await job.run();
      } catch (error) {
        waiting.length = 0;
        throw error;
      } finally {
        change(job.host, -1);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results;
}
