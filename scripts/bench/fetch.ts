import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { openConnections } from '../lib/fetch/connections.ts';
import { fetchFeed } from '../lib/fetch/fetch-feed.ts';
import type { Validators } from '../lib/fetch/feed-answer.ts';
import { runPolitely } from '../lib/fetch/run-politely.ts';

/** One way of reading all feeds. */
export interface FetchMeasure {
  name: string;
  seconds: number;
  /** Wall time by the latency floor, which is all latency shared out among the requests under way at a time. */
  timesFloor: number;
  /** The most memory the process held meanwhile, its start included. */
  peakMegabytes: number;
}

/** All ways, over the same feeds. */
export interface FetchBench {
  feeds: number;
  kilobytes: number;
  concurrency: number;
  floorSeconds: number;
  measures: FetchMeasure[];
}

const FEEDS = 400;
const KILOBYTES = 200;
const CONCURRENCY = 32;

/** Each 100 to 500 ms, spread alike in every run. */
const LATENCIES = Array.from({ length: FEEDS }, (_, index) => 100 + ((index * 7919) % 401));

/** Reads 400 local feeds, each on an address of its own, and compares with a bare loop. Linux: needs all of 127.0.0.0/8. */
export async function benchFetch(): Promise<FetchBench> {
  const server = fork(join(import.meta.dirname, 'feed-server.ts'), [String(FEEDS), String(KILOBYTES * 1000)]);
  const [port] = (await once(server, 'message')) as [number];
  const urls = LATENCIES.map(
    (latency, at) => `http://127.0.${Math.floor(at / 250)}.${(at % 250) + 2}:${port}/${latency}`,
  );
  try {
    return {
      feeds: FEEDS,
      kilobytes: KILOBYTES,
      concurrency: CONCURRENCY,
      floorSeconds: FLOOR,
      measures: [
        await measure('fetched', () => fetchAll(urls, () => undefined)),
        await measure('fetched, none modified', () => fetchAll(urls, () => undefined, KNOWN)),
        await measure('fetched and parsed (feedsmith, one thread)', () => fetchAll(urls, parse)),
        await measure('bare loop', () => fetchBarely(urls, () => undefined)),
        await measure('bare loop, parsed', () => fetchBarely(urls, parse)),
      ],
    };
  } finally {
    server.disconnect();
    await once(server, 'exit');
  }
}

/** As a table. */
export function printFetchBench(bench: FetchBench): void {
  console.log(
    `${bench.feeds} feeds of ${bench.kilobytes} kB, concurrency ${bench.concurrency}, floor ${bench.floorSeconds.toFixed(2)} s`,
  );
  console.table(
    Object.fromEntries(
      bench.measures.map(({ name, ...figures }) => [
        name,
        Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Number(value.toFixed(2))])),
      ]),
    ),
  );
}

const FLOOR = LATENCIES.reduce((sum, latency) => sum + latency, 0) / CONCURRENCY / 1000;
const KNOWN: Validators = { etag: '"1"', lastModified: null };

type Read = (bytes: Uint8Array) => void;

function parse(bytes: Uint8Array): void {
  parseFeed(new TextDecoder().decode(bytes));
}

async function fetchAll(urls: string[], read: Read, validators: Validators | null = null): Promise<void> {
  const connections = openConnections({ allowPrivateHosts: true });
  const options = { connections, userAgent: 'bench' };
  const jobs = urls.map((url) => ({
    host: new URL(url).host,
    run: async () => {
      const answer = await fetchFeed({ url, validators }, options);
      if (answer.status === 'failed') throw new Error(`${url}: ${answer.problem}`);
      if (answer.status === 'ok') read(answer.body);
    },
  }));
  await runPolitely(jobs, { concurrency: CONCURRENCY });
  await connections.close();
}

/** What anyone would write in ten lines: no limits, no checks. */
async function fetchBarely(urls: string[], read: Read): Promise<void> {
  const waiting = [...urls];
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      read(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}

async function measure(name: string, run: () => Promise<void>): Promise<FetchMeasure> {
  let peak = process.memoryUsage.rss();
  const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  const start = performance.now();
  await run();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(sampling);
  return { name, seconds, timesFloor: seconds / FLOOR, peakMegabytes: peak / 1e6 };
}

if (process.argv[1] === import.meta.filename) printFetchBench(await benchFetch());
