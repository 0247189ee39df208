import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, textOf } from '../support/html.ts';

/** Where a link of this text in the foot of a page leads; null where there is none. */
function footLink({ root }: BuiltPage, text: string): string | null {
  const links = findAll(root, { name: 'footer' }).flatMap((footer) => findAll(footer, { name: 'a' }));
  const found = links.find((link) => textOf(link) === text);
  return found ? attributeOf(found, 'href') : null;
}

const isPlain = ({ file, isRedirect }: BuiltPage) => !isRedirect && !file.startsWith('embed/');

describe.each([
  ['this record', 'record', 'content'],
  ['another topic', 'fixture', 'tests/fixtures/content'],
] as const)('every page of %s', (_title, site, content) => {
  test('leads to a file or folder that is there, to edit it', async () => {
    const pages = (await readBuiltPages(inject(site).folder)).filter(isPlain);
    const paths = pages.map(
      (page) => /\/(?:edit|tree)\/main\/(.*)$/.exec(footLink(page, 'Edit this page') ?? '')?.[1],
    );
    expect(pages.filter((_page, place) => !paths[place]).map(({ file }) => file)).toEqual([]);
    const places = [...new Set(paths)].map((path) => path?.replace(/^content\//, `${content}/`) ?? '');
    const missing = await Promise.all(
      places.map((path) =>
        access(join(projectFolder, path)).then(
          () => [],
          () => [path],
        ),
      ),
    );
    expect(missing.flat()).toEqual([]);
  });

  test('leads to where an entry is begun', async () => {
    const pages = (await readBuiltPages(inject(site).folder)).filter(isPlain);
    const targets = new Set(pages.map((page) => footLink(page, 'Add an entry')));
    expect([...targets]).toEqual([`${inject(site).basePath}contribute/entry/`]);
    expect(pages.map(({ file }) => file)).toContain('contribute/entry/index.html');
  });
});
