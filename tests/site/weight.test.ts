import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { readBuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy } from '../support/html.ts';

const KILOBYTE = 1024;

describe('the home page', () => {
  test('is at most 35 KB as sent, its styles within it', async () => {
    expect(await sentLength(inject('record').folder, ['index.html'])).toBeLessThanOrEqual(35 * KILOBYTE);
  });

  test('is complete as it arrives: no style is fetched first, and no script holds it up', async () => {
    const { root } = await readBuiltPage(inject('record').folder, 'index.html');
    expect(findBy(root, 'rel', 'stylesheet')).toEqual([]);
    const loaded = findAll(root, { name: 'script', attribute: 'src' });
    expect(loaded.filter((script) => attributeOf(script, 'type') !== 'module')).toEqual([]);
    expect(findAll(root, { attribute: 'data-entry' }).length).toBeGreaterThan(60);
  });
});

describe('the comparison shown first', () => {
  test('is at most 22 KB as sent, its styles within it', async () => {
    const page = 'compare/index.html';
    expect(await sentLength(inject('record').folder, [page])).toBeLessThanOrEqual(22 * KILOBYTE);
  });
});

describe('the fonts of the site', () => {
  test('are at most 45 KB, once for all pages', async () => {
    const { folder } = inject('record');
    const fonts = (await listFiles(folder)).filter((file) => file.endsWith('.woff2'));
    const sizes = await Promise.all(fonts.map(async (file) => (await stat(join(folder, file))).size));
    expect(fonts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45 * KILOBYTE);
  });
});

describe('every entry page', () => {
  test('is at most 19 KB as sent, its styles within it, and its scripts at most 6 KB', async () => {
    const { folder } = inject('record');
    const pages = (await listFiles(folder)).filter((file) => /^entries\/[^/]+\/index\.html$/.test(file));
    const heavy = [];
    for (const file of pages) {
      const { root } = await readBuiltPage(folder, file);
      const scripts = findAll(root, { name: 'script', attribute: 'src' });
      const names = scripts.map((script) => attributeOf(script, 'src') ?? '');
      const page = await sentLength(folder, [file]);
      if (page > 19 * KILOBYTE) heavy.push({ file, page });
      if ((await sentLength(folder, names)) > 6 * KILOBYTE) heavy.push({ file, names });
    }
    expect(pages.length).toBeGreaterThan(60);
    expect(heavy).toEqual([]);
  });
});

/** Bytes of these files of a site, each compressed. */
async function sentLength(folder: string, files: readonly string[]): Promise<number> {
  const parts = await Promise.all(files.map((file) => readFile(join(folder, file))));
  return parts.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}
