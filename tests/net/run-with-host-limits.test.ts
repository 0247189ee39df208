import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runWithHostLimits } from '#net/run-with-host-limits.ts';

describe('runWithHostLimits', () => {
  test('keeps the order of the jobs, whichever ends first', async () => {
    const jobs = [30, 1, 15].map((time, index) => ({ host: String(index), run: () => sleep(time, time) }));
    expect(await runWithHostLimits(jobs)).toEqual([30, 1, 15]);
  });

  test('keeps both limits, and uses them', async () => {
    const { jobs, most } = watch(Array.from({ length: 60 }, (_, index) => `host-${index % 5}`));
    await runWithHostLimits(jobs, { concurrency: 7, perHost: 2 });
    expect(most.atOnce).toBe(7);
    expect(Math.max(...most.perHost.values())).toBe(2);
    expect(most.order).toHaveLength(60);
  });

  test('lets others pass where a host is busy', async () => {
    const { jobs, most } = watch(['slow', 'slow', 'slow', 'slow', 'other']);
    await runWithHostLimits(jobs, { concurrency: 3, perHost: 1 });
    expect(most.order.slice(0, 2)).toEqual([0, 4]);
    expect(most.order).toEqual([0, 4, 1, 2, 3]);
  });

  test('waits for nobody when there is room for all', async () => {
    const { jobs, most } = watch(['a', 'b', 'c']);
    await runWithHostLimits(jobs, { concurrency: 32, perHost: 2 });
    expect(most.atOnce).toBe(3);
  });

  test('does nothing about nothing', async () => {
    expect(await runWithHostLimits([])).toEqual([]);
  });

  test('a job that throws ends the run: no other one begins', async () => {
    const begun: number[] = [];
    const jobs = Array.from({ length: 6 }, (_, index) => ({
      host: String(index),
      run: async () => {
        begun.push(index);
        await sleep(5);
        if (index === 0) throw new Error('our bug');
      },
    }));
    await expect(runWithHostLimits(jobs, { concurrency: 2 })).rejects.toThrow('our bug');
    await sleep(30);
    expect(begun).toEqual([0, 1]);
  });
});

/** Jobs for these hosts that note how many go on at a time. */
function watch(hosts: string[]) {
  const most = { atOnce: 0, perHost: new Map<string, number>(), order: [] as number[] };
  const current = new Map<string, number>();
  const jobs = hosts.map((host, index) => ({
    host,
    run: async () => {
      most.order.push(index);
      current.set(host, (current.get(host) ?? 0) + 1);
      const all = [...current.values()].reduce((sum, count) => sum + count, 0);
      most.atOnce = Math.max(most.atOnce, all);
      most.perHost.set(host, Math.max(most.perHost.get(host) ?? 0, current.get(host) ?? 0));
      await sleep(3);
      current.set(host, (current.get(host) ?? 0) - 1);
    },
  }));
  return { jobs, most };
}
