import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { mapConcurrently } from '#command/map-concurrently.ts';

describe('mapConcurrently', () => {
  test('keeps the order of the list, however long each item takes', async () => {
    const results = await mapConcurrently([30, 1, 15], 3, async (wait) => setTimeout(wait, wait));
    expect(results).toEqual([30, 1, 15]);
  });

  test('works on no more than the limit at a time', async () => {
    let open = 0;
    let most = 0;
    await mapConcurrently([1, 2, 3, 4, 5, 6, 7], 3, async () => {
      most = Math.max(most, ++open);
      await setTimeout(1);
      open--;
    });
    expect(most).toBe(3);
  });
});
