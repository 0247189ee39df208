import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import { describe, expect, test } from 'vitest';
import { withLock } from '#command/lock.ts';
import { makeFolder } from '../support/folder.ts';

describe('withLock', () => {
  test.each([
    ['that was killed', '999999999\n'],
    ['killed before it had written its number', ''],
    ['killed within its number, which now is that of another process', String(pid)],
  ])('takes over the lock of a command %s', async (_what, text) => {
    const folder = await makeFolder({ 'a.lock': text });
    await utimes(join(folder, 'a.lock'), 1, 1);
    expect(await lockedIn(folder)).toEqual(['a.lock']);
    expect(await readdir(folder)).toEqual([]);
  });

  test('leaves a running command its lock', async () => {
    const folder = await makeFolder({ 'a.lock': `${pid}\n` });
    await expect(lockedIn(folder)).rejects.toThrow(`It is busy. If none does, delete ${folder}/a.lock.`);
  });
});

/** The names that are in the folder while its lock is held. */
function lockedIn(folder: string): Promise<string[]> {
  const lock = { file: join(folder, 'a.lock'), longestWait: 100, busy: 'It is busy.' };
  return withLock(lock, () => readdir(folder));
}
