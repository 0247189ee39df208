import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptPages } from '../../scripts/lib/kept-pages.ts';
import { makeFolder } from '../support/folder.ts';

const ROOT = { basePath: '/', siteUrl: 'https://record.example' };

async function foldersOfABuild() {
  const cache = await makeFolder({ 'build-1/other': '' });
  const pages = join(cache, 'build-1/pages');
  return { cache, pages, names: async () => (await readdir(cache)).filter((name) => name !== 'build-1') };
}

async function keepOne(cache: string, pages: string, settings: typeof ROOT): Promise<void> {
  await mkdir(pages);
  await writeFile(join(pages, 'page'), '');
  await (await keptPages(cache, settings)).keep(pages);
}

describe('kept pages', () => {
  test('a first build takes none', async () => {
    const { cache, pages } = await foldersOfABuild();
    await (await keptPages(cache, ROOT)).take(pages);
    expect(await readdir(join(cache, 'build-1'))).toEqual(['other']);
  });

  test('a build takes those of the last one away, so that a kill leaves none half written', async () => {
    const { cache, pages, names } = await foldersOfABuild();
    await keepOne(cache, pages, ROOT);
    await (await keptPages(cache, ROOT)).take(pages);
    expect(await readdir(pages)).toEqual(['page']);
    expect(await names()).toEqual([]);
  });

  test('those of other addresses are not taken, and go when others are kept', async () => {
    const { cache, pages, names } = await foldersOfABuild();
    await keepOne(cache, pages, ROOT);
    const below = { ...ROOT, basePath: '/below/' };
    const [first] = await names();
    await (await keptPages(cache, below)).take(pages);
    expect(await names()).toEqual([first]);
    await keepOne(cache, pages, below);
    expect(await names()).not.toContain(first);
    expect(await names()).toHaveLength(1);
  });
});
