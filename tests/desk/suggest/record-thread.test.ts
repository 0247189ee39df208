import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { readRecordMeanwhile } from '#desk/suggest/record-thread.ts';
import { makeFolder } from '../../support/folder.ts';

const folder = join(projectFolder, 'tests/fixtures/content');

describe('readRecordMeanwhile', () => {
  test('reads the same whether few feeds are asked or many', async () => {
    const [few, many] = await Promise.all([1, 400].map((feeds) => readRecordMeanwhile(folder, feeds)));
    expect(few!.entries.length).toBeGreaterThan(5);
    expect(many).toEqual(few);
  });

  test.each([1, 400])(
    'says what is wrong with a record that cannot be used, with %i feeds',
    async (feeds) => {
      const empty = await makeFolder();
      await expect(readRecordMeanwhile(empty, feeds)).rejects.toThrow('site.yaml');
    },
  );
});
