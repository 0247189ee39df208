import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../support/folder.ts';

/** Says where compiled code is kept, in the process and in a thread of it. */
const ASKING = `
  import { getCompileCacheDir } from 'node:module';
  import { isMainThread, Worker } from 'node:worker_threads';
  console.log(getCompileCacheDir());
  if (isMainThread) new Worker(new URL(import.meta.url));
`;

test('what Node makes of the code is kept in the project, for commands and their threads', async () => {
  const folder = await makeFolder({ 'asking.mjs': ASKING });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import=./src/command/keep-compiled.js', join(folder, 'asking.mjs')],
    { cwd: projectFolder, env: { ...process.env, NODE_COMPILE_CACHE: undefined } },
  );
  const folders = stdout.trim().split('\n');
  expect(folders).toHaveLength(2);
  for (const one of folders) expect(one.startsWith(join(projectFolder, '.cache/compiled/'))).toBe(true);
});
