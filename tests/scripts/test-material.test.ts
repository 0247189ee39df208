import { describe, expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';

describe('scripts/test-material.ts', () => {
  test('--help names both runs and their settings', async () => {
    const { exitCode, stdout } = await runScript('test-material', ['--help']);
    expect(exitCode).toBe(0);
    for (const words of ['npm run test:corpora', 'npm run test:research', 'CORPORA_DIR', 'RESEARCH_DIR'])
      expect(stdout).toContain(words);
  });

  test.each([
    ['corpora', 'CORPORA_DIR'],
    ['research', 'RESEARCH_DIR'],
  ])('without the %s fails with one sentence', async (material, variable) => {
    const { exitCode, stderr } = await runScript('test-material', [material], { [variable]: '/not/there' });
    expect(exitCode).toBe(1);
    expect(stderr).toBe(`The tests of ${material} need the folder /not/there; ${variable} names another.\n`);
  });

  test('any other material is wrong use', async () => {
    const { exitCode, stderr } = await runScript('test-material', ['rumours']);
    expect(exitCode).toBe(2);
    expect(stderr).toBe('Name corpora or research, not "rumours".\n');
  });
});
