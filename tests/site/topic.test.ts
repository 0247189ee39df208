import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { listFiles } from '#command/list-files.ts';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../support/folder.ts';

const FIXTURE = join(projectFolder, 'tests/fixtures/content');

/** The parties of this repository's own record. */
const OTHER_TOPIC = /microsoft|openai|azure/i;

/** Files of a site that name the other topic, by path or by text; the search index is kept compressed. */
async function filesThatName(folder: string): Promise<string[]> {
  const named: string[] = [];
  for (const file of await listFiles(folder)) {
    const bytes = await readFile(join(folder, file));
    const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (isCompressed ? gunzipSync(bytes) : bytes).toString('latin1');
    if (OTHER_TOPIC.test(file) || OTHER_TOPIC.test(text)) named.push(file);
  }
  return named;
}

/** All but the files that the search engine names as it likes. */
async function filesOfOurs(folder: string): Promise<string[]> {
  return (await listFiles(folder)).filter((file) => !file.startsWith('pagefind/'));
}

describe('another topic', () => {
  test('is a site that names nothing of this one, in pages, feeds or the search index', async () => {
    const { folder } = inject('fixture');
    expect(await filesThatName(folder)).toEqual([]);
    const fragments = (await listFiles(folder)).filter((file) => file.startsWith('pagefind/fragment/'));
    const indexed = await Promise.all(fragments.map((file) => readFile(join(folder, file))));
    expect(indexed.map((bytes) => gunzipSync(bytes).toString()).join()).toContain('Voltmoor');
  });

  test('this one is found by the same search', async () => {
    expect((await filesThatName(inject('record').folder)).length).toBeGreaterThan(100);
  });

  test('is built the same from a folder outside the project', async () => {
    const workshop = await makeFolder();
    const [contentFolder, outFolder] = [join(workshop, 'topic'), join(workshop, 'site')];
    await cp(FIXTURE, contentFolder, { recursive: true });
    await buildSite({ contentFolder, outFolder, basePath: '/', siteUrl: 'https://record.example' });
    expect(await filesThatName(outFolder)).toEqual([]);
    const files = await filesOfOurs(outFolder);
    expect(files).toEqual(await filesOfOurs(inject('fixture').folder));
    const pages = files.filter((file) => file.endsWith('.html'));
    const texts = await Promise.all(pages.map((file) => readFile(join(outFolder, file), 'utf8')));
    expect(pages.filter((_file, place) => texts[place]?.includes(workshop))).toEqual([]);
  });
});
