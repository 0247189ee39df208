import { runNode } from './run-node.ts';
import { projectFolder } from '#command/settings.ts';

/** How many checks or tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** Runs every check, even if one fails, and says which failed. */
export async function runChecks(): Promise<Tally> {
  const failed: string[] = [];
  for (const { name, file, args } of CHECKS) {
    console.error(`\n— ${name}`);
    if ((await runNode(file, { args, cwd: projectFolder })) !== 0) failed.push(name);
  }
  console.error(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
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
