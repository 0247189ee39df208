import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptBytes } from '#site/layouts/kept-bytes.ts';
import { makeFolder } from '../../support/folder.ts';

const bytes = (...values: number[]) => Promise.resolve(Uint8Array.from(values));

describe('keptBytes', () => {
  test('makes them once for the same inputs', async () => {
    const folder = join(await makeFolder(), 'kept');
    const first = await keptBytes(folder, ['font', Uint8Array.of(1)], () => bytes(1, 255));
    const second = await keptBytes(folder, ['font', Uint8Array.of(1)], () => bytes(2));
    expect([...first]).toEqual([1, 255]);
    expect([...second]).toEqual([1, 255]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('makes them anew when one of the inputs differs', async () => {
    const folder = await makeFolder();
    await keptBytes(folder, ['ab', 'c'], () => bytes(1));
    expect([...(await keptBytes(folder, ['a', 'bc'], () => bytes(2)))]).toEqual([2]);
  });
});
