import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Preloaded into a measured program: when it exits, records its peak memory in kibibytes, and the seconds of processor
 * that it and the programs it started have taken (these on Linux only). It is JavaScript, so that Node loads its
 * compiler of TypeScript no more than it would by itself.
 */
const file = process.env['BENCH_USAGE'];
if (file && isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(file, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6 + secondsOfChildren()}\n`);
  });

/** proc(5): `cutime` and `cstime`, the 16th and 17th field, in hundredths of a second. */
function secondsOfChildren() {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
