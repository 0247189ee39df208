import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithUs } from '#command/on-stop.ts';
import { projectFolder } from '#command/settings.ts';

/** One measured run. */
export interface Measure {
  name: string;
  seconds: number;
  /** Wall time divided by the latency floor, all rounds of waiting; null if nothing waits. */
  timesFloor: number | null;
  /** Of processor, by all processes together. */
  cpuSeconds: number;
  /** Peak memory of the largest process, including its start. */
  peakMegabytes: number;
}

/** The runs of one benchmark, and their setting. */
export interface Bench {
  setting: string;
  measures: Measure[];
  /** Results other than time and memory. */
  figures?: Figures;
}

/** Names and values with their units. */
export type Figures = Readonly<Record<string, string>>;

/** Runs a script in a new process, Node with `flags`, and measures it from start to end; throws if it fails. */
export async function measureCommand(
  name: string,
  {
    file,
    flags = [],
    args = [],
    env = {},
    hear = (text) => process.stderr.write(text),
  }: {
    file: string;
    flags?: string[];
    args?: string[];
    env?: NodeJS.ProcessEnv;
    /** Is given what it says of its progress. */
    hear?: (text: string) => void;
  },
): Promise<Measure> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const usage = join(folder, 'usage');
  // In the environment, so that child processes report too.
  const reporting = {
    BENCH_USAGE: usage,
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'report-usage.js')}`,
  };
  try {
    const start = performance.now();
    const child = spawn(process.execPath, [...flags, join(projectFolder, file), ...args], {
      cwd: projectFolder,
      env: { ...process.env, ...env, ...reporting },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    endWithUs(child);
    let progress = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      progress += text;
      hear(text);
    });
    const [code] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}:\n${lastLines(progress)}`);
    return { name, seconds, timesFloor: null, ...(await usageIn(usage)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Why a run failed, where its progress is not shown. */
function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-20).join('\n');
}

/** Node's flags, as the command's script in `package.json` gives them. */
export async function nodeFlagsOf(command: 'review' | 'suggest'): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  return scripts[command].match(/--\S+/g) ?? [];
}

/** Who exits last started all others. */
async function usageIn(file: string): Promise<Pick<Measure, 'cpuSeconds' | 'peakMegabytes'>> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const usages = lines.map((line) => line.split(' ').map(Number) as [kibibytes: number, seconds: number]);
  return {
    cpuSeconds: usages.at(-1)![1],
    peakMegabytes: (Math.max(...usages.map(([kibibytes]) => kibibytes)) * 1024) / 1e6,
  };
}
