import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { filesThatName } from '../support/other-topic.ts';

describe('another topic', () => {
  test('is a site that names nothing of this one, in pages, feeds or the search index', async () => {
    const { folder } = inject('fixture');
    expect(await filesThatName(folder)).toEqual([]);
    const fragments = (await listFiles(folder)).filter((file) => file.startsWith('pagefind/fragment/'));
    const indexed = await Promise.all(fragments.map((file) => readFile(join(folder, file))));
    expect(indexed.map((bytes) => gunzipSync(bytes).toString()).join()).toContain('Voltmoor');
  });

  test('this one is found by the same search', async () => {
    expect((await filesThatName(inject('record').folder)).length).toBeGreaterThan(100);
  });
});
