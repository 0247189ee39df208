import { access, appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openKeptFiles } from '../../scripts/lib/kept-files.ts';
import { makeFolder } from '../support/folder.ts';

/** What the pages of a build do: they render a site, and note the keys of its files. */
async function built(folder: string, files: Record<string, string>, keys: Record<string, string>) {
  const kept = openKeptFiles(folder);
  const site = await makeFolder(files);
  const lines = Object.entries(keys).map((line) => `${JSON.stringify(line)}\n`);
  await writeFile(join(folder, 'keys'), lines.join(''));
  return { kept, site };
}

/** A first build, which keeps two files and a page for the index; resolves to its site. */
async function keepTwo(folder: string): Promise<string> {
  const { kept, site } = await built(
    folder,
    { 'a/index.html': 'A', 'b.txt': 'B', 'c.txt': 'C' },
    { 'a/index.html': 'one', 'b.txt': 'two' },
  );
  await appendFile(join(kept.index, 'page.html'), '');
  kept.keep(site, { 'a/index.html': 'hash of A', 'b.txt': 'hash of B', 'c.txt': 'hash of C' });
  return site;
}

const keptKeys = async (folder: string) => JSON.parse(await readFile(join(folder, 'kept-keys.json'), 'utf8'));

describe('kept files', () => {
  test('give the pages of the next build their keys, without those of files that have none', async () => {
    const folder = await makeFolder();
    await keepTwo(folder);
    openKeptFiles(folder);
    expect(await keptKeys(folder)).toEqual({ 'a/index.html': 'one', 'b.txt': 'two' });
  });

  test('are put back with their hashes where the key is the same', async () => {
    const folder = await makeFolder();
    await keepTwo(folder);
    const { kept, site } = await built(
      folder,
      { 'b.txt': 'New' },
      { 'a/index.html': 'one', 'b.txt': 'other' },
    );
    expect([...(await kept.putBack(site))]).toEqual([['a/index.html', 'hash of A']]);
    expect(await readFile(join(site, 'a/index.html'), 'utf8')).toBe('A');
    expect(await readFile(join(site, 'b.txt'), 'utf8')).toBe('New');
  });

  test('leave the index only the pages that were put back', async () => {
    const folder = await makeFolder();
    await keepTwo(folder);
    await writeFile(join(folder, 'index/b.txt'), '');
    const { kept, site } = await built(folder, {}, { 'b.txt': 'two' });
    await kept.putBack(site);
    expect(await readdir(kept.index)).toEqual(['b.txt']);
  });

  test('are not used after somebody has changed the site', async () => {
    const folder = await makeFolder();
    const site = await keepTwo(folder);
    await appendFile(join(site, 'b.txt'), 'changed');
    openKeptFiles(folder);
    expect(await keptKeys(folder)).toEqual({ 'a/index.html': 'one' });
  });

  test('of the build before go when the next one keeps its own', async () => {
    const folder = await makeFolder();
    await keepTwo(folder);
    const { kept, site } = await built(folder, { 'b.txt': 'New' }, { 'b.txt': 'other' });
    kept.keep(site, { 'b.txt': 'hash of New' });
    await expect(access(join(folder, 'files/a/index.html'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(folder, 'files/b.txt'), 'utf8')).toBe('New');
    openKeptFiles(folder);
    expect(await keptKeys(folder)).toEqual({ 'b.txt': 'other' });
  });
});
