import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { readBuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy } from '../support/html.ts';

const KILOBYTE = 1024;

describe('the home page', () => {
  test('is at most 35 KB as sent, with every stylesheet it links', async () => {
    const { folder } = inject('record');
    const { root } = await readBuiltPage(folder, 'index.html');
    const sheets = findBy(root, 'rel', 'stylesheet').map((link) => attributeOf(link, 'href') ?? '');
    expect(await sentLength(folder, ['index.html', ...sheets])).toBeLessThanOrEqual(35 * KILOBYTE);
  });

  test('is complete before any script arrives: none holds up the page', async () => {
    const { root } = await readBuiltPage(inject('record').folder, 'index.html');
    const loaded = findAll(root, { name: 'script', attribute: 'src' });
    expect(loaded.filter((script) => attributeOf(script, 'type') !== 'module')).toEqual([]);
    expect(findAll(root, { attribute: 'data-entry' }).length).toBeGreaterThan(60);
  });
});

describe('the comparison shown first', () => {
  test('is at most 22 KB as sent, with every stylesheet it links', async () => {
    const { folder } = inject('record');
    const { root } = await readBuiltPage(folder, 'compare/index.html');
    const sheets = findBy(root, 'rel', 'stylesheet').map((link) => attributeOf(link, 'href') ?? '');
    expect(await sentLength(folder, ['compare/index.html', ...sheets])).toBeLessThanOrEqual(22 * KILOBYTE);
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
  test('is at most 14 KB as sent, its stylesheets at most 5 KB, and its scripts at most 6 KB', async () => {
    const { folder } = inject('record');
    const pages = (await listFiles(folder)).filter((file) => /^entries\/[^/]+\/index\.html$/.test(file));
    const heavy = [];
    for (const file of pages) {
      const { root } = await readBuiltPage(folder, file);
      const scripts = findAll(root, { name: 'script', attribute: 'src' });
      const names = scripts.map((script) => attributeOf(script, 'src') ?? '');
      const sheets = findBy(root, 'rel', 'stylesheet').map((link) => attributeOf(link, 'href') ?? '');
      const page = await sentLength(folder, [file]);
      if (page > 14 * KILOBYTE) heavy.push({ file, page });
      if ((await sentLength(folder, sheets)) > 5 * KILOBYTE) heavy.push({ file, sheets });
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
