import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildManifest, BuildOrigin } from '#publish/verify/manifest.ts';
import { writeBuildManifest } from '../../scripts/lib/build-manifest.ts';
import { makeFolder } from '../support/folder.ts';

const ORIGIN: BuildOrigin = {
  commit: 'abc',
  clean: true,
  wholeHistory: true,
  content: 'c'.repeat(64),
  lock: 'd'.repeat(64),
  siteUrl: 'https://record.example',
  basePath: '/',
  versions: { node: '24.0.0' },
};

async function manifestOf(files: Record<string, string>): Promise<BuildManifest> {
  const folder = await makeFolder(files);
  await writeBuildManifest(folder, ORIGIN);
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

  test('says from what the site was built', async () => {
    expect(await manifestOf({})).toEqual({ ...ORIGIN, files: {} });
  });
});
