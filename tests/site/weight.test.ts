import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { readBuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy } from '../support/html.ts';

const KILOBYTE = 1024;

describe('the home page', () => {
  test('is at most 30 KB as sent, with every stylesheet it links', async () => {
    const { folder } = inject('record');
    const { root } = await readBuiltPage(folder, 'index.html');
    const sheets = findBy(root, 'rel', 'stylesheet').map((link) => attributeOf(link, 'href') ?? '');
    const parts = await Promise.all(['index.html', ...sheets].map((file) => readFile(join(folder, file))));
    const sent = parts.map((bytes) => gzipSync(bytes).length);
    expect(sent.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(30 * KILOBYTE);
  });

  test('is complete before any script arrives: none holds up the page', async () => {
    const { root } = await readBuiltPage(inject('record').folder, 'index.html');
    const loaded = findAll(root, { name: 'script', attribute: 'src' });
    expect(loaded.filter((script) => attributeOf(script, 'type') !== 'module')).toEqual([]);
    expect(findAll(root, { attribute: 'data-entry' }).length).toBeGreaterThan(60);
  });
});
