import type { Feed } from '#record/desk-files/feeds-schema.ts';
import { openArticleReaders, type ArticleReaders } from './article-readers.ts';
import { openConnections } from '#net/connections.ts';
import type { FeedAnswer } from './feed-answer.ts';
import { readAggregator } from './read-aggregator.ts';
import { healthAfter, quietText } from './feed-health.ts';
import { oddityTexts } from './feed-oddities.ts';
import { recordAfter, validatorsIn, waitOf, type FeedRecord } from './feed-state.ts';
import { fetchFeed } from './fetch-feed.ts';
import type { FeedReading } from './feed-reading.ts';
import { timeoutsFrom, type FetchOptions } from '#net/fetch-settings.ts';
import { runWithHostLimits } from '#net/run-with-host-limits.ts';
import { turns, type InTurn } from '#net/turns.ts';

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
  const sharing = { fetching, readers, ask: turns(concurrency), ...options };
  const jobs = feeds.map((feed) => ({
    host: new URL(feed.url).host,
    run: async () => {
      const reading = await readFeed(feed, known(options.records[feed.url], options), sharing);
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
  return mode === 'all' && record ? { ...record, etag: null, lastModified: null, freshUntil: null } : record;
}

/** What feeds are read with. */
interface Sharing {
  fetching: FetchOptions;
  readers: ArticleReaders;
  ask: InTurn;
}

async function readFeed(
  feed: Feed,
  previous: FeedRecord | undefined,
  { fetching, readers, ask, force, now }: ReadingOptions & Sharing,
): Promise<FeedReading> {
  const wait = force ? null : waitOf(previous, now.getTime());
  const nothing = { feed, items: [], problem: null, notes: [], retryAfter: null };
  if (wait !== null) return { ...nothing, status: 'skipped', retryAfter: wait, record: previous };
  if (feed.kind === 'greader') return ask(() => readAggregator(feed, previous, { fetching, now }));
  const validators = validatorsIn(previous, now.getTime());
  const answer = await ask(() => fetchFeed({ url: feed.url, validators }, fetching));
  const after = { previous, now: now.getTime() };
  if (answer.status === 'ok') return readContent(feed, answer, { ...after, readers });
  const record = recordAfter(answer, after);
  if (answer.status === 'not-modified')
    return {
      ...nothing,
      status: 'not-modified',
      problem: oddityOf(answer),
      notes: quiet(record, now),
      record,
    };
  return { ...nothing, status: 'failed', problem: answer.problem, retryAfter: answer.retryAfter, record };
}

type Content = Extract<FeedAnswer, { status: 'ok' }>;

async function readContent(
  feed: Feed,
  answer: Content,
  { previous, now, readers }: { previous: FeedRecord | undefined; now: number; readers: ArticleReaders },
): Promise<FeedReading> {
  const { id, publisher, tier } = feed;
  const parsed = await readers.read({
    bytes: answer.body,
    contentType: answer.contentType,
    feedUrl: answer.url,
    origin: { feed: id, publisher, tier, now: new Date(now) },
  });
  if (parsed.problem !== null) {
    const problem = `What the address gives ${parsed.problem}.`;
    const record = recordAfter({ status: 'failed', problem, retryAfter: null }, { previous, now });
    return { feed, status: 'failed', items: [], problem, notes: [], retryAfter: null, record };
  }
  const warning = parsed.warning === null ? null : `The feed ${parsed.warning}.`;
  const health = healthAfter(parsed.items, { previous: previous?.health, now });
  const record = recordAfter(answer, { previous, now, ttl: parsed.ttlSeconds, health });
  return {
    feed,
    status: 'ok',
    items: parsed.items,
    problem: warning ?? oddityOf(answer),
    notes: [...(parsed.oddities ? oddityTexts(parsed.oddities) : []), ...quiet(record, new Date(now))],
    retryAfter: null,
    record,
  };
}

function quiet({ health }: FeedRecord, now: Date): string[] {
  const text = quietText(health, now.getTime());
  return text === null ? [] : [text];
}

function oddityOf({ movedTo, downgraded }: Exclude<FeedAnswer, { status: 'failed' }>): string | null {
  if (movedTo !== null) return `The feed has moved for good: write ${movedTo} into the list of feeds.`;
  return downgraded ? 'A redirect led from https to http: look for another address.' : null;
}
