import { describe, expect, test } from 'vitest';
import { turns } from '#net/turns.ts';

describe('turns', () => {
  test('lets no more at a time than it may, in the order in which they came', async () => {
    const inTurn = turns(2);
    const begun: number[] = [];
    const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
    const all = gates.map(({ promise }, number) => inTurn(async () => (begun.push(number), promise)));
    expect(begun).toEqual([0, 1]);
    gates[1]?.resolve();
    await all[1];
    expect(begun).toEqual([0, 1, 2]);
    for (const { resolve } of gates) resolve();
    await Promise.all(all);
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  test('what fails ends its turn too', async () => {
    const inTurn = turns(1);
    await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await inTurn(async () => 'next')).toBe('next');
  });
});
