import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeBuildManifest, type BuildManifest } from '../../scripts/lib/build-manifest.ts';
import { makeFolder } from '../support/folder.ts';

async function manifestOf(
  files: Record<string, string>,
  commit: string | null = null,
): Promise<BuildManifest> {
  const folder = await makeFolder(files);
  await writeBuildManifest(folder, commit);
  return JSON.parse(await readFile(join(folder, 'build.json'), 'utf8')) as BuildManifest;
}

describe('writeBuildManifest', () => {
  test('lists every file by path, sorted, whatever folder it is in', async () => {
    const { files } = await manifestOf({ 'b.html': '', 'a/z.html': '', 'B.html': '', 'a.html': '' });
    expect(Object.keys(files)).toEqual(['B.html', 'a.html', 'a/z.html', 'b.html']);
  });

  test('gives the SHA-256 of the bytes', async () => {
    const { files } = await manifestOf({ 'a.txt': 'abc' });
    // The first example of FIPS 180-2.
    expect(files['a.txt']).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('leaves itself out, an earlier one included', async () => {
    expect((await manifestOf({ 'build.json': 'old' })).files).toEqual({});
  });

  test('names the commit, or null', async () => {
    expect((await manifestOf({}, 'abc')).commit).toBe('abc');
    expect((await manifestOf({})).commit).toBeNull();
  });
});
