import { runNodeSilently } from './run-node.ts';
import { projectFolder } from '#command/settings.ts';

/** How many checks or tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/**
 * Runs every check that needs no test, all of them even if one fails, and says which failed. `show` is given what each
 * printed once it is over.
 */
export async function runChecks(show: (text: string) => void = console.error): Promise<Tally> {
  const failed: string[] = [];
  for (const { name, file, args } of CHECKS) {
    const { exitCode, output } = await runNodeSilently(file, { args, cwd: projectFolder });
    show(`\n— ${name}\n${output.trimEnd()}`);
    if (exitCode !== 0) failed.push(name);
  }
  show(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
  return { passed: CHECKS.length - failed.length, failed: failed.length };
}

const CHECKS = [
  { name: 'content', file: 'scripts/check-content.ts', args: [] },
  { name: 'types', file: 'node_modules/astro/bin/astro.mjs', args: ['check'] },
  {
    name: 'lint',
    file: 'node_modules/oxlint/bin/oxlint',
    args: ['-c', '.oxlint.config.ts', '--deny-warnings'],
  },
  { name: 'format', file: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '.'] },
];
