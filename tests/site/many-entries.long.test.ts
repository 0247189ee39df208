import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_CARDS } from '#record/timeline/pages.ts';
import { projectFolder } from '#command/settings.ts';
import { makeLargeRecord } from '../../scripts/bench/large-record.ts';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { makeFolder } from '../support/folder.ts';
import { findAll } from '../support/html.ts';

const ENTRIES = 5_000;

describe('a record of five thousand entries', () => {
  test('passes its check and is built: a page for each entry, no page longer than a phone can show', async () => {
    const workshop = await makeFolder();
    const [contentFolder, outFolder] = [join(workshop, 'content'), join(workshop, 'site')];
    await makeLargeRecord(join(projectFolder, 'tests/fixtures/content'), contentFolder, ENTRIES);
    await buildSite(
      { contentFolder, outFolder, basePath: '/', siteUrl: 'https://record.example' },
      { fresh: true },
    );
    const pages = await readBuiltPages(outFolder);
    const ofEntries = pages.filter(({ file }) => /^entries\/[^/]+\/index\.html$/.test(file));
    const cards = pages.map(({ root }) => findAll(root, { name: 'article', attribute: 'data-entry' }).length);
    expect(ofEntries.length).toBeGreaterThan(ENTRIES - 10);
    expect(Math.max(...cards)).toBeLessThanOrEqual(MOST_CARDS);
  });
});
