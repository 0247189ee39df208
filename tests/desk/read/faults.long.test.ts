import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { feedSchema } from '#record/desk-files/feeds-schema.ts';
import type { FeedReading } from '#desk/read/feed-reading.ts';
import { feedRecordSchema, type FeedRecord } from '#desk/read/feed-state.ts';
import { readFeeds } from '#desk/read/read-feeds.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { unsafeItems } from '../../support/feed-safety.ts';
import { serveFaults } from '../../support/faulty-server.ts';
import { fuzzParameters } from '../../support/mutations.ts';

/** As many as are asked at a time. */
const FEEDS = 250;

/** What may stay of ten thousand answers and what was remembered of them. */
const MOST_GROWTH = 8 * 1024 * 1024;

describe('readFeeds', () => {
  test('has a result or a named fault for ten thousand answers with faults, and keeps nothing of them', async () => {
    const { numRuns, seed } = fuzzParameters(10_000);
    const { url, answers } = await serveFaults(seed);
    const feeds = Array.from({ length: FEEDS }, (_, index) => makeFeed(`${url}f${index}`));
    const statuses: Record<string, number> = {};
    let records: Record<string, FeedRecord> = {};
    let quarter = 0;
    while (answers() < numRuns) {
      const readings = await readFeeds(feeds, { ...OPTIONS, records });
      expect(readings.map(({ feed }) => feed.url)).toEqual(feeds.map((feed) => feed.url));
      expect(readings.flatMap(faultsOf)).toEqual([]);
      for (const { status } of readings) statuses[status] = (statuses[status] ?? 0) + 1;
      records = Object.fromEntries(readings.map(({ feed, record }) => [feed.url, record as FeedRecord]));
      if (quarter === 0 && answers() >= numRuns / 4) quarter = memoryInUse();
    }
    const growth = memoryInUse() - quarter;
    process.stdout.write(
      `${answers()} answers, ${JSON.stringify(statuses)}, ${growth} bytes more in the end\n`,
    );
    expect(Object.keys(statuses).toSorted()).toEqual(['failed', 'not-modified', 'ok']);
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

function makeFeed(url: string) {
  return feedSchema.parse({ id: `feed-${url.split('/f')[1]}`, url, publisher: 'Acme', tier: 'secondary' });
}

const OPTIONS = {
  now: new Date('2026-05-04T12:00:00Z'),
  mode: 'write',
  force: true,
  allowPrivateHosts: true,
  allowHosts: [],
  concurrency: FEEDS,
  perHost: FEEDS,
  timeout: 1_000,
  maxBytes: 1024 * 1024,
  userAgent: 'test/1.0',
  onRead: () => undefined,
} as const;

/** What a reading should not be: without a record that can be kept, with a fault that is no sentence or is ours. */
function faultsOf({ status, items, problem, notes, record }: FeedReading): string[] {
  const sentences = [problem ?? [], notes].flat().map(oneLine);
  return [
    ...sentences.filter((text) => !/^[A-Z\d"][^\p{Cc}\p{Cf}]+[.…]$/u.test(text)),
    ...sentences.filter((text) => /undefined|\[object|TypeError|is not a function/.test(text)),
    ...(feedRecordSchema.safeParse(record).success ? [] : [JSON.stringify(record)]),
    ...(status === 'failed' && problem === null ? ['failed without a reason'] : []),
    ...unsafeItems(items).map(({ title }) => title),
  ];
}

/** Bytes, after what is no longer needed was given back. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
