import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FeedArticles, FeedBytes } from './read-articles.ts';

/** Threads that read feeds, so that to read one does not hold up the fetching of the others. */
export interface ArticleReaders {
  /** As `readArticles`; a feed that ends its thread or takes too long is a problem. Takes the bytes away from the caller. */
  read(feed: FeedBytes): Promise<FeedArticles>;
  close(): Promise<void>;
}

/** Begins no thread yet: where no feed has changed, none is needed. */
export function openArticleReaders(
  options: {
    /** Threads at a time; unless told one for each processor but the first, which fetches. */
    threads?: number;
    /** Milliseconds for one feed, from when its thread has begun to read; 5,000 unless told. */
    timeLimit?: number;
    /** Megabytes for what a thread keeps; 200 unless told. */
    memoryLimit?: number;
  } = {},
): ArticleReaders {
  const { threads = Math.max(1, availableParallelism() - 1), timeLimit = 5000, memoryLimit = 200 } = options;
  const idle: Reader[] = Array.from({ length: threads }, () => ({ worker: null }));
  const waiting: ((reader: Reader) => void)[] = [];
  const giveBack = (reader: Reader) => {
    const next = waiting.shift();
    if (next) next(reader);
    else idle.push(reader);
  };
  return {
    read: async (feed) => {
      // The one given back last: its thread is there already.
      const reader = idle.pop() ?? (await new Promise<Reader>((done) => waiting.push(done)));
      return readWith(reader, feed, { timeLimit, memoryLimit }).finally(() => giveBack(reader));
    },
    close: async () => {
      await Promise.all(idle.map(({ worker }) => worker?.terminate()));
    },
  };
}

/** A place for a thread; null where none has begun, or the one before has ended. */
interface Reader {
  worker: Worker | null;
}

interface ThreadLimits {
  timeLimit: number;
  memoryLimit: number;
}

async function readWith(reader: Reader, feed: FeedBytes, limits: ThreadLimits): Promise<FeedArticles> {
  try {
    reader.worker ??= await startWorker(limits);
    return await answerOf(reader.worker, feed, limits);
  } catch (error) {
    await reader.worker?.terminate();
    reader.worker = null;
    return { items: [], oddities: null, problem: problemOf(error), warning: null, ttlSeconds: null };
  }
}

async function startWorker({ memoryLimit }: ThreadLimits): Promise<Worker> {
  const worker = new Worker(join(import.meta.dirname, 'article-worker.ts'), {
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  await once(worker, 'message');
  return worker;
}

/** What a thread gives up soon; with the default of 48 it holds far more than it needs. */
const YOUNG_MEGABYTES = 16;

/** Throws what the thread throws, and where it ends or says nothing in time. */
async function answerOf(worker: Worker, feed: FeedBytes, { timeLimit }: ThreadLimits): Promise<FeedArticles> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(timeLimit)]);
  // Bytes that are a part of a larger buffer are copied: Node refuses to hand over its pool, and others' bytes are in it.
  const bytes =
    feed.bytes.byteLength === feed.bytes.buffer.byteLength ? feed.bytes : new Uint8Array(feed.bytes);
  worker.postMessage({ ...feed, bytes }, [bytes.buffer as ArrayBuffer]);
  try {
    const ended = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('the thread ended')));
    const [articles] = (await Promise.race([once(worker, 'message', { signal }), ended])) as [FeedArticles];
    return articles;
  } finally {
    over.abort();
  }
}

function problemOf(error: unknown): string {
  if (error instanceof Error && error.name === 'AbortError') return 'takes too long to read';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
