import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BuildManifest } from '../../scripts/lib/build-manifest.ts';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { listFiles } from '#command/list-files.ts';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../support/folder.ts';

async function manifestOf(folder: string): Promise<BuildManifest> {
  return JSON.parse(await readFile(join(folder, 'build.json'), 'utf8')) as BuildManifest;
}

function pagesOf({ files }: BuildManifest): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('pagefind/')));
}

describe('build', () => {
  test('build.json lists every file of the site with its SHA-256', async () => {
    const { folder } = inject('fixture');
    const { files } = await manifestOf(folder);
    expect(Object.keys(files)).toEqual((await listFiles(folder)).filter((path) => path !== 'build.json'));
    const home = await readFile(join(folder, 'index.html'));
    expect(files['index.html']).toBe(createHash('sha256').update(home).digest('hex'));
  });

  test('the same content is built to the same bytes, but for the search engine’s own files', async () => {
    const before = inject('fixture').folder;
    const again = join(await makeFolder(), 'again');
    await buildSite({
      contentFolder: join(projectFolder, 'tests/fixtures/content'),
      outFolder: again,
      basePath: '/',
      siteUrl: 'https://record.example',
    });
    expect(pagesOf(await manifestOf(again))).toEqual(pagesOf(await manifestOf(before)));
  });

  test('nothing of the work is left in the site', async () => {
    const names = await listFiles(inject('fixture').folder);
    expect(names.filter((name) => /(^|\/)\./.test(name))).toEqual([]);
  });
});
