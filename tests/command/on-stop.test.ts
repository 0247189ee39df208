import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../support/folder.ts';
import { isRunning } from '#command/leftovers.ts';

/** A process that does not end by itself, and says its number. */
const HANGING = 'console.error(process.pid); setInterval(() => {}, 1000);';

describe('a command told to end', () => {
  test.each([
    ['SIGTERM', 'ends'],
    ['SIGINT', 'ends'],
    ['SIGTERM', 'will not end'],
  ] as const)('by %s ends the process that it has started, which %s by itself', async (signal, manner) => {
    const { run, child } = await startPair(manner);
    run.kill(signal);
    await once(run, 'exit');
    expect(isRunning(child)).toBe(false);
  });
});

describe('a command that is killed', () => {
  test.each(['ends', 'will not end'] as const)(
    'is followed by the process that it has started, which %s by itself',
    async (manner) => {
      const { run } = await startPair(manner);
      run.kill('SIGKILL');
      await once(run, 'close'); // by the last that writes to its stderr
      expect(run.stderr.readableEnded).toBe(true);
    },
  );
});

/** A command that has started a process, and the number of that. */
async function startPair(manner: 'ends' | 'will not end') {
  const stubborn = manner === 'ends' ? '' : `process.on('SIGTERM', () => {});`;
  const folder = await makeFolder({
    'hanging.js': `${stubborn}${HANGING}`,
    'parent.mjs': `import { runNode } from '${join(projectFolder, 'scripts/lib/run-node.ts')}';
      await runNode('hanging.js', { cwd: import.meta.dirname });`,
  });
  const run = spawn(process.execPath, ['parent.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const [line] = (await once(createInterface(run.stderr), 'line')) as [string];
  return { run, child: Number(line) };
}
