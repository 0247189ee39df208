import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endWithUs } from '#command/on-stop.ts';

/**
 * Runs a JavaScript or TypeScript file with this Node and resolves to its exit code (1 if it was killed). All its
 * output is progress and goes to stderr; stdout is for results.
 */
export async function runNode(
  file: string,
  options: { args?: string[]; env?: NodeJS.ProcessEnv; cwd: string },
) {
  const child = spawn(process.execPath, [file, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  endWithUs(child);
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** The same, but prints nothing: resolves to what would be printed with the exit code. */
export async function runNodeSilently(
  file: string,
  options: { args?: string[]; cwd: string },
): Promise<{ exitCode: number; output: string }> {
  const child = spawn(process.execPath, [file, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { exitCode: code ?? 1, output };
}
