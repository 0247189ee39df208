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

/** Runs every test: first those of the code alone, then those of the built sites, even if the first fail. */
export async function runTests(env: NodeJS.ProcessEnv): Promise<Tally> {
  const unit = await runProject('unit', env);
  const site = await runProject('site', env);
  return { passed: unit.passed + site.passed, failed: unit.failed + site.failed };
}

/** Runs one of the projects of tests/vitest.config.ts. */
export async function runProject(project: string, env: NodeJS.ProcessEnv): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'test-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const exitCode = await runNode('node_modules/vitest/vitest.mjs', {
      args: ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters],
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
