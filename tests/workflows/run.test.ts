import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../support/folder.ts';

interface Run {
  exitCode: number;
  closing: string | undefined;
  stdout: string;
}

/** Runs .ci/run in a folder of its own, where `npm WORDS` does what the shell lines under these words say. */
async function runWith(npm: Record<string, string>, beside: string[] = []): Promise<Run> {
  const cases = Object.entries(npm).map(([words, lines]) => `"${words}") ${lines} ;;\n`);
  const folder = await makeFolder({ 'bin/npm': `#!/bin/sh\ncase "$*" in\n${cases.join('')}esac\n` });
  await chmod(join(folder, 'bin/npm'), 0o755);
  await mkdir(join(folder, 'clone/.ci'), { recursive: true });
  for (const name of beside) await mkdir(join(folder, 'shared', name), { recursive: true });
  const script = join(folder, 'clone/.ci/run');
  await copyFile(join(projectFolder, '.ci/run'), script);
  const PATH = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`;
  return new Promise((done) => {
    execFile('bash', [script], { env: { ...process.env, PATH } }, (error, stdout) =>
      done({ exitCode: Number(error?.code ?? 0), closing: stdout.trimEnd().split('\n').at(-1), stdout }),
    );
  });
}

describe('.ci/run', () => {
  test('with nothing beside the clone runs npm test alone', async () => {
    const run = await runWith({ test: 'echo "5 passed, 0 failed"', 'run test:corpora': 'exit 1' });
    expect(run).toMatchObject({ exitCode: 0, closing: '5 passed, 0 failed' });
  });

  test('adds the tests against what lies beside it', async () => {
    const npm = { test: 'echo "5 passed, 0 failed"', 'run test:corpora': 'echo "3 passed, 0 failed"' };
    expect(await runWith(npm, ['corpora'])).toMatchObject({ exitCode: 0, closing: '8 passed, 0 failed' });
  });

  test.each([
    [
      'npm test',
      { test: 'echo "4 passed, 1 failed"; exit 1', 'run test:corpora': 'echo "3 passed, 0 failed"' },
    ],
    [
      'the other tests',
      { test: 'echo "4 passed, 0 failed"', 'run test:corpora': 'echo "3 passed, 1 failed"; exit 1' },
    ],
  ])('fails with %s, and has run all', async (_, npm) => {
    expect(await runWith(npm, ['corpora'])).toMatchObject({ exitCode: 1, closing: '7 passed, 1 failed' });
  });

  test.each([
    ['the set-up', { ci: 'exit 1' }, '0 passed, 1 failed'],
    ['npm test without a count', { test: 'exit 0' }, '0 passed, 1 failed'],
  ])('fails with %s', async (_, npm, closing) => {
    expect(await runWith(npm)).toMatchObject({ exitCode: 1, closing });
  });
});
