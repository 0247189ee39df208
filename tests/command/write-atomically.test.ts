import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { writeAtomically } from '#command/write-atomically.ts';
import { makeFolder } from '../support/folder.ts';
import { killWriter } from '../support/kill-writer.ts';

describe('writeAtomically', () => {
  test('makes the folder, replaces the file and leaves nothing beside it', async () => {
    const folder = await makeFolder({ 'a/b.txt': 'old' });
    await writeAtomically(join(folder, 'a/b.txt'), 'new');
    await writeAtomically(join(folder, 'c/d.txt'), 'also');
    expect(await readFile(join(folder, 'a/b.txt'), 'utf8')).toBe('new');
    expect(await readdir(folder, { recursive: true })).toEqual(
      expect.arrayContaining(['a', 'a/b.txt', 'c', 'c/d.txt']),
    );
    expect(await readdir(join(folder, 'a'))).toEqual(['b.txt']);
  });

  test('leaves nothing behind when it cannot', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'taken'));
    await expect(writeAtomically(join(folder, 'taken'), 'text')).rejects.toThrow(/EISDIR|EEXIST|ENOTEMPTY/);
    expect(await readdir(folder)).toEqual(['taken']);
  });

  test('clears away what a killed process has left, and nothing of one that runs', async () => {
    const own = `b.txt.${process.pid}.incoming`;
    const folder = await makeFolder({ 'b.txt.999999999.incoming': 'ha', [own]: 'ha', 'c.incoming': '' });
    await writeAtomically(join(folder, 'a.txt'), 'new');
    expect(await readdir(folder)).toEqual(['a.txt', own, 'c.incoming']);
  });

  test('killed at any moment, leaves one whole text', async () => {
    const file = join(await makeFolder(), 'a.txt');
    const length = 200_000;
    await writeAtomically(file, '-'.repeat(length));
    for (const pause of [0, 3, 7, 12]) {
      await killWriter(file, length, () => sleep(pause));
      expect(await readFile(file, 'utf8')).toMatch(/^(?:-{200000}|a{200000}|b{200000})$/);
    }
  });
});
