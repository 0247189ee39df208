// The rule means windows; threads have no origin.
/* oxlint-disable unicorn/require-post-message-target-origin */
import { parentPort, workerData } from 'node:worker_threads';
import { CommandError } from '#command/command-error.ts';
import type { Opening, Order, SittingPlace } from './decision-thread.ts';
import { readReviewDesk } from './desk.ts';
import { sittingAt, type Sitting } from './sitting.ts';

/** Runs as a worker thread: says what waits, then writes each decision and says what has come of it. */
const { contentFolder, inboxFolder, editor } = workerData as SittingPlace;
try {
  listen(sittingAt(await readReviewDesk(contentFolder, inboxFolder), editor));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  say({ problem: error.message });
}

function listen({ stories, entries, openQueue }: Sitting): void {
  const queue = openQueue((outcome) => parentPort?.postMessage(outcome));
  parentPort?.on('message', async (order: Order) => {
    if (order.do !== 'end') return queue.add(order);
    await queue.end(order.within);
    parentPort?.close();
  });
  say({ stories, entries });
}

function say(opening: Opening): void {
  parentPort?.postMessage(opening);
}
