import { expect } from 'vitest';
import type { Evaluation } from '#desk/evaluate/evaluate.ts';
import { runScript } from './run-script.ts';

/** What npm run eval measures on a labelled set. */
export async function evaluationOf(file: string, contentFolder: string): Promise<Evaluation> {
  const { exitCode, stdout, stderr } = await runScript('eval', [file, '--format', 'json'], {
    CONTENT_DIR: contentFolder,
  });
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as Evaluation;
}
