import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { verifyFolder } from '../../scripts/lib/verify-copy.ts';
import { makeFolder } from '../support/folder.ts';
import { makeRandom } from '../support/random.ts';
import { spawnScript } from '../support/run-script.ts';

const KILLS = 12;

describe('npm run build', () => {
  test('killed at a dozen moments, leaves a whole site, no process, and nothing that the next does not clear away', async () => {
    const folder = await makeFolder();
    const outFolder = join(folder, 'dist');
    const env = { CONTENT_DIR: join(projectFolder, 'tests/fixtures/content'), OUT_DIR: outFolder };
    const begun = performance.now();
    expect((await spawnScript('build', [], env)).exitCode).toBe(0);
    const whole = performance.now() - begun;
    const random = makeRandom(1);
    const killed: number[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      killed.push(await killBuild(env, (whole * (round + random.below(100) / 100)) / KILLS));
      expect((await verifyFolder(outFolder, null)).faults).toEqual([]);
    }
    expect((await spawnScript('build', [], env)).exitCode).toBe(0);
    expect(await readdir(folder)).toEqual(['dist']);
    const left = await readdir(join(projectFolder, '.cache'));
    expect(left.filter((name) => killed.some((pid) => name.startsWith(`build-${pid}-`)))).toEqual([]);
  });
});

/** Kills a build after so many milliseconds; returns its number once all that it had started has ended. */
async function killBuild(env: Record<string, string>, moment: number): Promise<number> {
  const build = spawn(process.execPath, [join(projectFolder, 'scripts/build.ts')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  build.stderr.resume();
  await Promise.race([once(build, 'exit'), sleep(moment)]);
  build.kill('SIGKILL');
  await once(build, 'close'); // by the last that writes to its stderr
  return build.pid!;
}
