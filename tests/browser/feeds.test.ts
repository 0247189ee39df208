import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { listFiles } from '#command/list-files.ts';
import { useBrowser } from '../support/browser.ts';
import { readSchema, schemaFaults } from '../support/json-schema.ts';
import { readPublished } from '../support/published.ts';
import { rssFaults } from '../support/rss-rules.ts';

const browser = useBrowser();

describe('a feed', () => {
  let page: Page;

  beforeAll(async () => {
    page = await browser().newPage();
  });

  test.each(['record', 'fixture'] as const)('of RSS in %s keeps every rule of RSS 2.0', async (name) => {
    const { folder } = inject(name);
    const feeds = (await listFiles(folder)).filter((file) => file.endsWith('rss.xml'));
    expect(feeds).toEqual(expect.arrayContaining(['rss.xml', 'corrections/rss.xml']));
    for (const file of feeds) {
      const xml = await readFile(join(folder, file), 'utf8');
      expect(await page.evaluate(rssFaults, xml), file).toEqual([]);
    }
  });

  test.each(['record', 'fixture'] as const)(
    'of JSON in %s is a JSON Feed 1.1 with every entry',
    async (name) => {
      const feed = JSON.parse(await readFile(join(inject(name).folder, 'feed.json'), 'utf8'));
      expect(schemaFaults(await readSchema('json-feed'), feed)).toEqual([]);
      const { entries } = await readPublished(name === 'fixture' ? 'tests/fixtures/content' : 'content');
      expect(feed.items).toHaveLength(entries.length);
    },
  );

  test('that breaks a rule is found', async () => {
    const item = '<item><title>a</title><guid>x</guid><pubDate>2024-05-01</pubDate></item>';
    const xml = `<rss version="2.0"><channel><title>t</title><link>/a</link>${item}${item}</channel></rss>`;
    expect(await page.evaluate(rssFaults, xml)).toEqual([
      'the channel has not one description',
      'the channel links to no address',
      'the channel does not name itself',
      'the channel names itself by no address',
      'an item has no guid of its own',
      'item 1 has a date that is none of RFC 822',
      'item 1 has a guid that is no address and does not say so',
      'item 2 has a date that is none of RFC 822',
      'item 2 has a guid that is no address and does not say so',
    ]);
    expect(await page.evaluate(rssFaults, '<rss><channel></rss>')).toHaveLength(1);
  });
});
