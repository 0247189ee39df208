import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
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
    const folder = await makeFolder();
    const stubborn = manner === 'ends' ? '' : `process.on('SIGTERM', () => {});`;
    await writeFile(join(folder, 'hanging.js'), `${stubborn}${HANGING}`);
    const parent = `import { runNode } from '${join(projectFolder, 'scripts/lib/run-node.ts')}';
      await runNode('hanging.js', { cwd: '${folder}' });`;
    await writeFile(join(folder, 'parent.mjs'), parent);
    const run = spawn(process.execPath, ['parent.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const [line] = (await once(createInterface(run.stderr), 'line')) as [string];
    run.kill(signal);
    await once(run, 'exit');
    expect(isRunning(Number(line))).toBe(false);
  });
});
