import { parseFeed } from 'feedsmith';
import { openConnections } from '#net/connections.ts';
import { fetchFeed } from '#desk/read/fetch-feed.ts';
import type { Validators } from '#net/conditional-request.ts';
import { runWithHostLimits } from '#net/run-with-host-limits.ts';
import { CONCURRENCY, serveLocalFeeds } from './local-feeds.ts';
import type { Bench, Measure } from './measure.ts';

/** Fetches local feeds, and compares that with a bare loop. */
export async function benchFetch(): Promise<Bench> {
  const { urls, floor, setting, close } = await serveLocalFeeds([]);
  const measured = (name: string, run: () => Promise<void>) => measure(name, floor, run);
  try {
    return {
      setting,
      measures: [
        await measured('fetched', () => fetchAll(urls, () => undefined)),
        await measured('fetched, none modified', () => fetchAll(urls, () => undefined, KNOWN)),
        await measured('fetched and parsed (feedsmith, one thread)', () => fetchAll(urls, parse)),
        await measured('bare loop', () => fetchBarely(urls, () => undefined)),
        await measured('bare loop, parsed', () => fetchBarely(urls, parse)),
      ],
    };
  } finally {
    await close();
  }
}

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
  await runWithHostLimits(jobs, { concurrency: CONCURRENCY });
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

async function measure(name: string, floor: number, run: () => Promise<void>): Promise<Measure> {
  let peak = process.memoryUsage.rss();
  const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  const start = performance.now();
  const cpu = process.cpuUsage();
  await run();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(sampling);
  return {
    name,
    seconds,
    timesFloor: seconds / floor,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: peak / 1e6,
  };
}
