import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { makeLongRun } from '../../support/killed-suggest.ts';

describe('scripts/suggest.ts', () => {
  test('killed at every file it opens or renames, it loses nothing and leaves no file half written', async () => {
    const run = await makeLongRun();
    for (const call of ['open', 'rename'])
      for (let count = 1; count <= run.writes; count += 1)
        expect(await run.isMadeUpFor(`${call}-${count}`, `${call}:${count}`)).toBe(true);
  });

  test('nor does it when killed at any other moment', async () => {
    const run = await makeLongRun();
    const start = performance.now();
    await run.isMadeUpFor('whole', async () => new Promise(() => undefined));
    const whole = (performance.now() - start) / 2;
    const cuts: boolean[] = [];
    for (let round = 0; round < 100; round += 1)
      cuts.push(await run.isMadeUpFor(`round-${round}`, () => sleep((whole * (round + 1)) / 100)));
    expect(cuts).toContain(true);
  });
});
