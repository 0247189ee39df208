import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildManifest } from '#publish/verify/manifest.ts';
import { projectFolder } from '#command/settings.ts';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { makeFolder } from '../support/folder.ts';

/** What an editor does to a file of the small topic: from what, to what. */
const EDITS: Record<string, [file: string, from: RegExp, to: string]> = {
  'the title of an entry': [
    'entries/2016/2016-11-14-supply-agreement.mdx',
    /^title: .*/m,
    'title: Another title',
  ],
  'the prose of an entry': ['entries/2017/2017-06-first-crossing.mdx', /\n$/, '\nAnd it was over.\n'],
  'the weight of an entry': ['entries/2018/2018-03-05-amended-agreement.mdx', /^key: true$/m, 'key: false'],
  'the name of a party': ['parties.yaml', /name: \S.*/, 'name: Renamed'],
  'the title of a source': ['sources/brannock-2017-packs.yaml', /^title: .*/m, 'title: Retitled'],
  'the label of a term': ['terms.yaml', /label: \S.*/, 'label: Relabelled'],
  'the day the record is complete to': ['site.yaml', /^completeTo: .*/m, 'completeTo: 2018-12-24'],
};

async function build(contentFolder: string, fresh: boolean): Promise<Record<string, string>> {
  const outFolder = join(await makeFolder(), 'site');
  await buildSite({ contentFolder, outFolder, basePath: '/kept/', siteUrl: null }, { fresh });
  return (JSON.parse(await readFile(join(outFolder, 'build.json'), 'utf8')) as BuildManifest).files;
}

async function copyOfTheTopic(): Promise<string> {
  const content = join(await makeFolder(), 'content');
  await cp(join(projectFolder, 'tests/fixtures/content'), content, { recursive: true });
  return content;
}

describe('a build that takes pages from the last one', () => {
  test.each(Object.entries(EDITS))(
    'is that of a fresh one after an edit of %s',
    async (_what, [name, from, to]) => {
      const content = await copyOfTheTopic();
      const before = await build(content, false);
      const file = join(content, name);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(from, to));
      const after = await build(content, false);
      expect(after).not.toEqual(before);
      expect(after).toEqual(await build(content, true));
    },
  );

  test('is that of a fresh one when an entry is gone', async () => {
    const content = await copyOfTheTopic();
    await build(content, false);
    await rm(join(content, 'entries/2018/2018-07-harbour-review.mdx'));
    expect(await build(content, false)).toEqual(await build(content, true));
  });
});
