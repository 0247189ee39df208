import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from './checks.ts';
import { runNode } from './run-node.ts';
import { projectFolder } from '#command/settings.ts';

/** What vitest's JSON reporter says about a run, as far as it is needed here. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** Projects of tests/vitest.config.ts that every run includes. */
export const PROJECTS = ['unit', 'commands', 'site', 'browser'] as const;

/** Runs projects of tests/vitest.config.ts; given parts of paths, only the files that contain one of them. */
export async function runTests(
  { projects, paths = [] }: { projects: readonly string[]; paths?: readonly string[] },
  env: NodeJS.ProcessEnv,
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'test-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  try {
    const exitCode = await runNode('node_modules/vitest/vitest.mjs', {
      args: ['run', '--config', 'tests/vitest.config.ts', ...chosen, ...reporters, ...paths],
      cwd: projectFolder,
      env,
    });
    return tallyTests(await readReport(report), exitCode);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A test left out counts as failed; so does a run that ends badly or tests nothing, whatever it reports. */
export function tallyTests(report: TestReport | null, exitCode: number): Tally {
  if (!report) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const wentBadly = exitCode !== 0 || report.numPassedTests === 0;
  return { passed: report.numPassedTests, failed: wentBadly ? Math.max(failed, 1) : failed };
}

/** Null where the run ended before there was anything to report. */
async function readReport(file: string): Promise<TestReport | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as TestReport);
}
