import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { endWithUs } from '#command/on-stop.ts';
import { projectFolder } from '#command/settings.ts';

interface Run {
  args?: string[];
  env?: NodeJS.ProcessEnv;
  cwd: string;
}

/**
 * Runs a JavaScript or TypeScript file with this Node and resolves to its exit code (1 if it was killed). All its
 * output is progress and goes to stderr; stdout is for results.
 */
export async function runNode(file: string, options: Run): Promise<number> {
  const child = start(file, options, process.stderr);
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** The same, but prints nothing: resolves to what would be printed with the exit code. */
export async function runNodeSilently(
  file: string,
  options: Run,
): Promise<{ exitCode: number; output: string }> {
  const child = start(file, options, 'pipe');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { exitCode: code ?? 1, output };
}

/** Starts a process that ends with this one, even where this one is killed. */
function start(file: string, { args = [], env, cwd }: Run, output: Writable | 'pipe'): ChildProcess {
  const preload = pathToFileURL(join(projectFolder, 'src/command/end-with-parent.ts')).href;
  const child = spawn(process.execPath, ['--import', preload, file, ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', output, output, 'ipc'],
  });
  endWithUs(child);
  return child;
}
