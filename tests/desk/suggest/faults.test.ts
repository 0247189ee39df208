import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEAL, filesIn, makeDesk } from '../../support/desk-folder.ts';

const [primary] = DEAL;

describe('scripts/suggest.ts', () => {
  test('names a directory that stands where its state should be, and writes nothing', async () => {
    const desk = await makeDesk({ skerrow: [primary] });
    const state = join(desk.folder, 'state.json');
    await mkdir(state);
    const { exitCode, stderr } = await desk.suggest();
    expect([exitCode, stderr]).toEqual([
      1,
      `${state} is a directory where a file should be: move it away.\n`,
    ]);
    expect(await filesIn(desk.inbox)).toEqual({});
  });

  test('names a file that stands where the inbox should be', async () => {
    const desk = await makeDesk({ skerrow: [primary] });
    await writeFile(desk.inbox, 'mine');
    const { exitCode, stderr } = await desk.suggest();
    expect(exitCode).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('is a file where a directory should be');
  });

  test('goes on without a state that was edited by hand, keeps it, and says so', async () => {
    const desk = await makeDesk({ skerrow: [primary] });
    await writeFile(join(desk.folder, 'state.json'), '{"version": 2, "feeds": mine');
    const { exitCode, stdout, stderr } = await desk.suggest();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('could not be parsed, so every feed was read anew');
    expect(stdout).toContain('New stories: 1');
    expect(await readdir(desk.folder)).toContain('state.json.unreadable');
    expect((await desk.suggest()).exitCode).toBe(0);
  });
});
