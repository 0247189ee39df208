import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readBuildOrigin } from '../../scripts/lib/build-origin.ts';
import { makeFolder } from '../support/folder.ts';

/** The same hash by other programs, as a stranger would make it. */
const BY_HAND = "find . -type f | sed 's|^./||' | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum";

describe('readBuildOrigin', () => {
  test('hashes the content folder so that sha256sum gives the same', async () => {
    const contentFolder = await makeFolder({ 'site.yaml': 'title: A\n', 'entries/2026/a.mdx': 'An “entry”' });
    const { content } = await readBuildOrigin({ contentFolder, outFolder: '', basePath: '/', siteUrl: null });
    const byHand = execFileSync('sh', ['-c', BY_HAND], { cwd: contentFolder, encoding: 'utf8' });
    expect(byHand).toMatch(new RegExp(`^${content} `));
  });

  test('names the settings, and the versions that are installed', async () => {
    const contentFolder = await makeFolder();
    const settings = {
      contentFolder,
      outFolder: '',
      basePath: '/record/',
      siteUrl: 'https://record.example',
    };
    expect(await readBuildOrigin(settings)).toMatchObject({
      siteUrl: 'https://record.example',
      basePath: '/record/',
      versions: {
        node: process.versions.node,
        astro: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        pagefind: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      },
    });
  });
});
