import { spawn } from 'node:child_process';
import { once } from 'node:events';

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
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
