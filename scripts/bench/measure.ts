import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#command/settings.ts';

/** One way of doing a thing. */
export interface Measure {
  name: string;
  seconds: number;
  /** Wall time by the latency floor, which is all latency shared out among the requests under way at a time; null where nothing waits. */
  timesFloor: number | null;
  /** The most memory that the largest process held, its start included. */
  peakMegabytes: number;
}

/** Measures of one thing, and what it was done with. */
export interface Bench {
  setting: string;
  measures: Measure[];
  /** What was found besides time and memory. */
  figures?: Figures;
}

/** Names and values with their units. */
export type Figures = Readonly<Record<string, string>>;

/** Runs a file of ours in a process of its own, from its start to its end; throws where that fails. */
export async function measureCommand(
  name: string,
  { file, args = [], env = {} }: { file: string; args?: string[]; env?: NodeJS.ProcessEnv },
): Promise<Measure> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const peaks = join(folder, 'peaks');
  // In the environment, so that the processes it starts tell too.
  const told = { BENCH_PEAKS: peaks, NODE_OPTIONS: `--import=${join(import.meta.dirname, 'tell-peak.ts')}` };
  try {
    const start = performance.now();
    const child = spawn(process.execPath, [join(projectFolder, file), ...args], {
      cwd: projectFolder,
      env: { ...process.env, ...env, ...told },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}`);
    return { name, seconds, timesFloor: null, peakMegabytes: await largestIn(peaks) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function largestIn(peaks: string): Promise<number> {
  const kilobytes = (await readFile(peaks, 'utf8')).trim().split('\n').map(Number);
  return (Math.max(...kilobytes) * 1024) / 1e6;
}
