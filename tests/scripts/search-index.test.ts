import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../scripts/lib/search-index.ts';
import { makeFolder } from '../support/folder.ts';

const page = (body: string) => `<html lang="en"><body>${body}</body></html>`;

describe('writeSearchIndex', () => {
  test('indexes a folder of pages into a site', async () => {
    const pages = await makeFolder({
      'entry/index.html': page('<main data-pagefind-body><h1>An entry</h1></main>'),
    });
    const site = await makeFolder();
    const read = await writeSearchIndex(pages, site);
    const entry = await indexOf(site);
    expect(read).toBe(1);
    expect(Object.values(entry.languages).map((language) => language.page_count)).toEqual([1]);
  });

  test('keeps the signs of currencies', async () => {
    const folder = await makeFolder({ 'entry/index.html': page('<h1>$13bn and €5bn</h1>') });
    await writeSearchIndex(folder, folder);
    expect((await indexOf(folder)).include_characters).toEqual(expect.arrayContaining(['$', '€']));
  });
});

interface SearchIndex {
  languages: Record<string, { page_count: number }>;
  include_characters: string[];
}

async function indexOf(folder: string): Promise<SearchIndex> {
  return JSON.parse(await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8')) as SearchIndex;
}
