import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { projectFolder } from '#command/settings.ts';
import { readFiles } from '#check/read/read-record.ts';
import { FIXED_PAGES } from '#check/rules/fixed-pages.ts';
import { readFolder } from '#check/rules/folder.ts';
import { sitePages } from '#check/rules/site-pages.ts';

const CASES = [
  ['record', 'content'],
  ['fixture', 'tests/fixtures/content'],
] as const;

/** Made for scripts and machines; nobody links to them from prose. */
const NOT_LINKED =
  /^\/(?:_astro|pagefind|fonts|cards)\/|^\/(?:_headers|404\.html|favicon\.svg|sitemap-\d+\.xml|search-\w+\.json)$/;

describe.each(CASES)('the pages of the site %s', (name, content) => {
  test('are those to which the check lets links lead', async () => {
    const built = (await listFiles(inject(name).folder)).map(
      (path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
    );
    const { files, label } = await readFiles(join(projectFolder, content));
    const pages = sitePages(readFolder(files, label));
    const unknown = built.filter((path) => !NOT_LINKED.test(path) && pages.find(path) === null);
    expect(unknown).toEqual([]);
    expect(FIXED_PAGES.map(([path]) => path).filter((path) => !built.includes(path))).toEqual([]);
  });
});
