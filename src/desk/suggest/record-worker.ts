// The rule means windows; threads have no origin.
/* oxlint-disable unicorn/require-post-message-target-origin */
import { parentPort, workerData } from 'node:worker_threads';
import { readRecord } from '#check/read/read-record.ts';

/** Runs as a worker thread: reads and checks the record of a folder, says what came of it, and ends. */
parentPort?.postMessage(await readRecord(workerData as string));
