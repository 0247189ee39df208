import { readFeeds as readList } from '#check/read/read-feeds-file.ts';
import { recordAfter, type FeedRecord } from '#desk/read/feed-state.ts';
import { readFeeds } from '#desk/read/read-feeds.ts';
import { NEWEST } from './feed-text.ts';
import { CONCURRENCY } from './local-feeds.ts';

/** Runs as a child process: reads the feeds of a list, the first half of the desk's work; with `none`, nothing has changed. */
const [list = '', changed] = process.argv.slice(2);
const now = new Date(NEWEST);
const { feeds } = (await readList(list)).content ?? { feeds: [] };
const known: FeedRecord = {
  ...recordAfter({ status: 'failed', problem: '', retryAfter: null }, { previous: undefined, now: 0 }),
  etag: '"1"',
  // Read whole just now; once a week no feed is asked whether it has changed.
  health: { newest: null, newestId: null, rhythm: null, longestPause: null, readWhole: now.toISOString() },
};
const readings = await readFeeds(feeds, {
  allowPrivateHosts: true,
  allowHosts: [],
  concurrency: CONCURRENCY,
  force: false,
  maxBytes: 5_000_000,
  mode: 'write',
  now,
  perHost: 2,
  timeout: null,
  records: changed === 'none' ? Object.fromEntries(feeds.map(({ url }) => [url, known])) : {},
  userAgent: 'bench',
  onRead: () => undefined,
});
const wanted = changed === 'none' ? 'not-modified' : 'ok';
if (readings.length === 0 || readings.some(({ status }) => status !== wanted)) process.exitCode = 1;
