import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BuildManifest } from '#publish/verify/manifest.ts';
import { listFiles } from '#command/list-files.ts';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../support/folder.ts';
import { runScript, spawnScript } from '../support/run-script.ts';

async function manifestOf(folder: string): Promise<BuildManifest> {
  return JSON.parse(await readFile(join(folder, 'build.json'), 'utf8')) as BuildManifest;
}

describe('build', () => {
  test('build.json lists every file of the site with its SHA-256', async () => {
    const { folder } = inject('fixture');
    const { files } = await manifestOf(folder);
    expect(Object.keys(files)).toEqual((await listFiles(folder)).filter((path) => path !== 'build.json'));
    const home = await readFile(join(folder, 'index.html'));
    expect(files['index.html']).toBe(createHash('sha256').update(home).digest('hex'));
  });

  test('the same content is built to the same bytes in another time zone, language, folder and on another day', async () => {
    const before = inject('fixture').folder;
    const again = join(await makeFolder(), 'again');
    const { exitCode, stderr } = await spawnScript('build', ['--fresh'], {
      CONTENT_DIR: join(projectFolder, 'tests/fixtures/content'),
      OUT_DIR: again,
      SITE_URL: 'https://record.example',
      BASE_PATH: inject('fixture').basePath,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'cs_CZ.UTF-8',
      NODE_OPTIONS: `--import=${join(projectFolder, 'tests/support/another-day.js')}`,
    });
    expect(exitCode, stderr).toBe(0);
    expect(await manifestOf(again)).toEqual(await manifestOf(before));
  });

  test('what is served is what build.json lists', async () => {
    const { exitCode, stdout } = await runScript('verify', [inject('fixture').url, '--allow-private-hosts']);
    expect(exitCode, stdout).toBe(0);
  });

  test('nothing of the work is left in the site', async () => {
    const names = await listFiles(inject('fixture').folder);
    expect(names.filter((name) => /(^|\/)\.(?!well-known\/)/.test(name))).toEqual([]);
  });
});
