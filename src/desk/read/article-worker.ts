// The rule means windows; threads have no origin.
/* oxlint-disable unicorn/require-post-message-target-origin */
import { parentPort } from 'node:worker_threads';
import { readArticles, type FeedBytes } from './read-articles.ts';

/** Runs as a worker thread: says that it is ready, then answers each feed with its articles. */
parentPort?.on('message', async (feed: FeedBytes) => parentPort?.postMessage(await readArticles(feed)));
parentPort?.postMessage('ready');
