import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeAtomically } from '#command/write-atomically.ts';
import { makeFolder } from '../support/folder.ts';
import { killWriter } from '../support/kill-writer.ts';

describe('writeAtomically', () => {
  test('killed at any of two hundred moments, leaves one whole text', async () => {
    const file = join(await makeFolder(), 'a.txt');
    await writeAtomically(file, '-'.repeat(200_000));
    for (let round = 0; round < 200; round += 1) {
      await killWriter(file, 200_000, () => sleep(round / 8));
      expect(await readFile(file, 'utf8')).toMatch(/^(?:-{200000}|a{200000}|b{200000})$/);
    }
  });
});
