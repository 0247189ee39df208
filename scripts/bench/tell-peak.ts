import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program that is measured: when it ends, it notes the most memory it held, in kibibytes. */
const file = process.env['BENCH_PEAKS'];
if (file && isMainThread)
  process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
