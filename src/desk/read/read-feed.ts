import { createHash } from 'node:crypto';
import type { Feed } from '#record/desk-files/feeds-schema.ts';
import type { FetchOptions } from '#net/fetch-settings.ts';
import type { InTurn } from '#net/turns.ts';
import type { ArticleReaders } from './article-readers.ts';
import type { FeedAnswer } from './feed-answer.ts';
import { healthAfter, isDueWhole, quietText } from './feed-health.ts';
import { oddityTexts } from './feed-oddities.ts';
import type { FeedReading } from './feed-reading.ts';
import { recordAfter, validatorsIn, waitOf, type FeedRecord } from './feed-state.ts';
import { fetchFeed } from './fetch-feed.ts';
import { readAggregator } from './read-aggregator.ts';

/** What all feeds of a run are read with. */
export interface ReadingRun {
  fetching: FetchOptions;
  readers: ArticleReaders;
  ask: InTurn;
  /** Ask also if it asked to be left alone. */
  force: boolean;
  now: Date;
}

/** Asks for one feed, and reads what is new; nothing that servers do makes it throw. */
export async function readFeed(
  feed: Feed,
  previous: FeedRecord | undefined,
  { fetching, readers, ask, force, now }: ReadingRun,
): Promise<FeedReading> {
  const wait = force ? null : waitOf(previous, now.getTime());
  const nothing = { feed, items: [], problem: null, notes: [], retryAfter: null };
  if (wait !== null) return { ...nothing, status: 'skipped', retryAfter: wait, record: previous };
  if (feed.kind === 'greader') return ask(() => readAggregator(feed, previous, { fetching, now }));
  const validators = validatorsIn(previous, now.getTime());
  const answer = await ask(() => fetchFeed({ url: feed.url, validators }, fetching));
  const after = { previous, now: now.getTime() };
  const bodyHash = answer.status === 'ok' ? hashOf(answer.body) : null;
  if (answer.status === 'ok' && (bodyHash !== previous?.bodyHash || isDueWhole(previous.health, after.now)))
    return readContent(feed, answer, { ...after, bodyHash, readers });
  const record = recordAfter(answer, after);
  if (answer.status === 'failed')
    return { ...nothing, status: 'failed', problem: answer.problem, retryAfter: answer.retryAfter, record };
  // Many servers never say so, and send the same bytes again.
  return { ...nothing, status: 'not-modified', problem: oddityOf(answer), notes: quiet(record, now), record };
}

type Content = Extract<FeedAnswer, { status: 'ok' }>;

async function readContent(
  feed: Feed,
  answer: Content,
  {
    previous,
    now,
    bodyHash,
    readers,
  }: { previous: FeedRecord | undefined; now: number; bodyHash: string | null; readers: ArticleReaders },
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
  const oddities = parsed.oddities ? oddityTexts(parsed.oddities) : [];
  // What is odd is told in each run.
  const isPlain = warning === null && oddities.length === 0;
  const health = healthAfter(parsed.items, { previous: previous?.health, now });
  const record = recordAfter(answer, {
    previous,
    now,
    ttl: parsed.ttlSeconds,
    health,
    bodyHash: isPlain ? bodyHash : null,
  });
  return {
    feed,
    status: 'ok',
    items: parsed.items,
    problem: warning ?? oddityOf(answer),
    notes: [...oddities, ...quiet(record, new Date(now))],
    retryAfter: null,
    record,
  };
}

function hashOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}

function quiet({ health }: FeedRecord, now: Date): string[] {
  const text = quietText(health, now.getTime());
  return text === null ? [] : [text];
}

function oddityOf({ movedTo, downgraded }: Exclude<FeedAnswer, { status: 'failed' }>): string | null {
  if (movedTo !== null) return `The feed has moved for good: write ${movedTo} into the list of feeds.`;
  return downgraded ? 'A redirect led from https to http: look for another address.' : null;
}
