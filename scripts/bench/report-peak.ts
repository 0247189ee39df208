import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Preloaded into a measured program: records its peak memory, in kibibytes, when it exits. */
const file = process.env['BENCH_PEAKS'];
if (file && isMainThread)
  process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
