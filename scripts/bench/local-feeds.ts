import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Feeds on a server on this machine, each on its own address so that hosts differ. */
export interface LocalFeeds {
  urls: string[];
  /** In seconds: nothing can be faster. */
  floor: number;
  setting: string;
  close(): Promise<void>;
}

export const CONCURRENCY = 32;

/** Serves 400 feeds of 200 kB, each after half a second: 13 rounds of 32. Linux: needs all of 127.0.0.0/8. */
export async function serveLocalFeeds(headlines: readonly string[]): Promise<LocalFeeds> {
  const file = join(import.meta.dirname, 'feed-server.ts');
  const server = fork(file, [String(FEEDS), String(KILOBYTES * 1000), ...headlines]);
  const [port] = (await once(server, 'message')) as [number];
  const urls = Array.from(
    { length: FEEDS },
    (_, at) => `http://127.0.${Math.floor(at / 250)}.${(at % 250) + 2}:${port}/${LATENCY}`,
  );
  return {
    urls,
    floor: FLOOR,
    setting: `${FEEDS} feeds of ${KILOBYTES} kB, concurrency ${CONCURRENCY}, floor ${FLOOR.toFixed(2)} s`,
    close: async () => {
      server.disconnect();
      await once(server, 'exit');
    },
  };
}

const FEEDS = 400;
const KILOBYTES = 200;
/** Milliseconds. */
const LATENCY = 500;
const FLOOR = (Math.ceil(FEEDS / CONCURRENCY) * LATENCY) / 1000;
