import type { Feed } from '#record/desk-files/feeds-schema.ts';
import { openConnections } from '#net/connections.ts';
import { timeoutsFrom, type FetchOptions } from '#net/fetch-settings.ts';
import { runWithHostLimits } from '#net/run-with-host-limits.ts';
import { turns } from '#net/turns.ts';
import { openArticleReaders } from './article-readers.ts';
import type { FeedReading } from './feed-reading.ts';
import { asUnread, type FeedRecord } from './feed-state.ts';
import { readFeed, type ReadingRun } from './read-feed.ts';

/** How feeds are asked. */
export interface ReadingOptions {
  now: Date;
  /** `all` asks for whole feeds, also where nothing is new; it and `dry` write nothing. */
  mode: 'write' | 'dry' | 'all';
  /** Ask feeds too that asked to be left alone. */
  force: boolean;
  allowPrivateHosts: boolean;
  /** Hosts that may be loopback or private though others may not. */
  allowHosts: readonly string[];
  concurrency: number;
  perHost: number;
  /** Milliseconds; null for the limits of each step. */
  timeout: number | null;
  /** Unpacked. */
  maxBytes: number;
}

/** Reads all feeds, in their order; one that fails is a result like any other. */
export async function readFeeds(
  feeds: readonly Feed[],
  options: ReadingOptions & {
    records: Readonly<Record<string, FeedRecord>>;
    userAgent: string;
    onRead: (reading: FeedReading) => void;
  },
): Promise<FeedReading[]> {
  const { allowPrivateHosts, allowHosts, concurrency, maxBytes, now, perHost, timeout, userAgent } = options;
  const connectTimeout = Math.min(timeout ?? 10_000, 10_000);
  const connections = openConnections({ allowPrivateHosts, allowHosts, connectTimeout, perHost });
  const readers = openArticleReaders();
  const fetching: FetchOptions = {
    connections,
    userAgent,
    maxBytes,
    now: () => now.getTime(),
    ...(timeout !== null && { timeouts: timeoutsFrom(timeout) }),
  };
  const run: ReadingRun = { fetching, readers, ask: turns(concurrency), ...options };
  const jobs = feeds.map((feed) => ({
    host: new URL(feed.url).host,
    run: async () => {
      const reading = await readFeed(feed, known(options.records[feed.url], options), run);
      options.onRead(reading);
      return reading;
    },
  }));
  try {
    // While as many are read as are asked, no more bodies than that are held.
    return await runWithHostLimits(jobs, { concurrency: 2 * concurrency, perHost });
  } finally {
    await Promise.all([connections.close(), readers.close()]);
  }
}

/** To print every story, feeds are asked for all they have, also when nothing is new. */
function known(record: FeedRecord | undefined, { mode }: ReadingOptions): FeedRecord | undefined {
  return mode === 'all' && record ? asUnread(record) : record;
}
