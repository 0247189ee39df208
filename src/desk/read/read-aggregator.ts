import { env } from 'node:process';
import { shorten } from '#record/shared/text.ts';
import { plainText } from '#net/markup/plain-text.ts';
import { networkErrorOf } from '#net/network-error.ts';
import { settingsFrom, type FetchOptions } from '#net/fetch-settings.ts';
import type { Feed } from '#record/desk-files/feeds-schema.ts';
import type { Item } from '../normalise/item.ts';
import { normaliseItem } from '../normalise/normalise-item.ts';
import type { FeedRecord } from './feed-state.ts';
import { healthAfter } from './feed-health.ts';
import { fetchReaderItems } from './greader-client.ts';
import type { ReaderItem } from './greader-schema.ts';
import type { FeedReading } from './feed-reading.ts';

/**
 * Reads what an aggregator has had since the last run, a day more, by the same door as any feed. The publisher of an
 * item is the feed that the aggregator has it from.
 */
export async function readAggregator(
  feed: Feed,
  previous: FeedRecord | undefined,
  { fetching, now }: { fetching: FetchOptions; now: Date },
): Promise<FeedReading> {
  const token = env[feed.tokenVariable]?.trim() ?? '';
  if (token === '') return failed(feed, previous, `The variable ${feed.tokenVariable} holds no token.`);
  const reader = { url: feed.url, token, label: feed.label ?? null };
  const settings = settingsFrom(fetching);
  try {
    const read = await fetchReaderItems(reader, { since: sinceOf(previous, now), settings });
    const items = read.flatMap((item) => toItem(item, feed, now) ?? []);
    return { ...NOTHING, feed, status: 'ok', items, record: recordOf(items, previous, now) };
  } catch (error) {
    const fault = networkErrorOf(error);
    if (!fault) throw error;
    return failed(feed, previous, fault.message);
  }
}

const NOTHING = { items: [], problem: null, notes: [], retryAfter: null };

/** Seconds since 1970; the first run takes two weeks. */
function sinceOf(previous: FeedRecord | undefined, now: Date): number {
  const last = previous?.lastSuccess ? Date.parse(previous.lastSuccess) - DAY : now.getTime() - 14 * DAY;
  return Math.floor(last / 1000);
}

const DAY = 86_400_000;

function toItem(item: ReaderItem, feed: Feed, now: Date): Item | null {
  const { id, title, published, updated, canonical, alternate, summary, content, origin } = item;
  const publisher = shorten(plainText(origin?.title ?? '', 'markup'), 100) || feed.publisher;
  const raw = {
    title,
    titleKind: 'markup' as const,
    summary: summary?.content || content?.content || '',
    link: canonical[0]?.href ?? alternate[0]?.href ?? null,
    enclosure: null,
    guid: id,
    guidIsLink: false,
    published: dateOf(published),
    updated: dateOf(updated),
    base: origin?.htmlUrl ?? null,
  };
  return normaliseItem(raw, { feed: feed.id, publisher, tier: feed.tier, now });
}

function dateOf(seconds: number | undefined): string[] {
  const date = new Date((seconds ?? Number.NaN) * 1000);
  return Number.isNaN(date.getTime()) ? [] : [date.toISOString()];
}

function recordOf(items: readonly Item[], previous: FeedRecord | undefined, now: Date): FeedRecord {
  const health = healthAfter(items, { previous: previous?.health, now: now.getTime() });
  return { ...UNKNOWN, lastSuccess: now.toISOString(), health };
}

const UNKNOWN = {
  etag: null,
  lastModified: null,
  freshUntil: null,
  retryAfter: null,
  failures: 0,
  problem: null,
};

function failed(feed: Feed, previous: FeedRecord | undefined, problem: string): FeedReading {
  const failures = (previous?.failures ?? 0) + 1;
  const record = { ...UNKNOWN, lastSuccess: null, ...previous, failures, problem };
  return { ...NOTHING, feed, status: 'failed', problem, record };
}
