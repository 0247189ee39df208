import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { describe, expect, inject, test } from 'vitest';
import { readBuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy, rawText, textOf, valuesOf } from '../support/html.ts';
import { readPublished } from '../support/published.ts';

const { folder, basePath } = inject('fixture');
const home = `https://record.example${basePath}`;

/** The one entry of the fixture that was corrected, and renamed. */
const CORRECTED = '2018-03-05-amended-agreement';
const FORMER_NAME = '2018-03-05-new-terms';
const WHAT = 'The entry said that the licence ends in 2027; it ends on 30 June 2025.';
const WHY = 'The end of the supply had been taken for that of the licence.';

const pageOf = async (address: string) => (await readBuiltPage(folder, `${address}index.html`)).root;
const feedOf = async (file: string) => new Parser().parseString(await readFile(join(folder, file), 'utf8'));

async function jsonLdOf(slug: string): Promise<Record<string, unknown>> {
  const root = await pageOf(`entries/${slug}/`);
  const [script] = findBy(root, 'type', 'application/ld+json');
  return JSON.parse(script ? rawText(script) : '{}');
}

async function historyOf(slug: string): Promise<string[]> {
  const [section] = findBy(await pageOf(`entries/${slug}/`), 'aria-labelledby', 'history');
  return section ? findAll(section, { name: 'li' }).map(textOf) : [];
}

describe('a correction', () => {
  test('stands in the history of its entry with its day and its reason', async () => {
    expect(await historyOf(CORRECTED)).toEqual([
      '3 September 2018: recorded',
      `12 October 2018: corrected. ${WHAT} ${WHY}`,
      `Its address was /entries/${FORMER_NAME}/, which still leads here`,
    ]);
  });

  test('stands on the page of corrections, which leads to the entry', async () => {
    const root = await pageOf('corrections/');
    const articles = findAll(root, { name: 'article' });
    expect(articles.map(textOf)).toEqual([expect.stringContaining(`${WHAT} ${WHY}`)]);
    expect(valuesOf(articles[0]!, 'href')).toEqual([`${basePath}entries/${CORRECTED}/`]);
  });

  test('has a feed of its own, which the page names', async () => {
    const { items } = await feedOf('corrections/rss.xml');
    expect(items).toMatchObject([
      {
        title: expect.stringContaining('Correction: '),
        content: `${WHAT} ${WHY}`,
        link: `${home}entries/${CORRECTED}/`,
        isoDate: '2018-10-12T00:00:00.000Z',
      },
    ]);
    expect(valuesOf(await pageOf('corrections/'), 'href')).toContain(`${basePath}corrections/rss.xml`);
  });

  test('is told to search engines, with the day of the change', async () => {
    expect(await jsonLdOf(CORRECTED)).toMatchObject({
      dateModified: '2018-10-12',
      correction: [{ '@type': 'CorrectionComment', text: WHAT, datePublished: '2018-10-12' }],
    });
  });

  test('is nowhere for an entry that only had its typing mended', async () => {
    const { entries } = await readPublished('tests/fixtures/content');
    const others = entries.filter(({ corrections }) => corrections.length === 0);
    expect(others.length).toBeGreaterThan(3);
    for (const { slug, added } of others) {
      expect(await historyOf(slug), slug).toEqual([expect.stringMatching(/: recorded$/)]);
      const described = await jsonLdOf(slug);
      expect(described, slug).toMatchObject({ dateModified: added });
      expect(described, slug).not.toHaveProperty('correction');
    }
  });
});

describe('an entry that was renamed', () => {
  test('keeps its old address, which leads to the new one', async () => {
    const { root, isRedirect } = await readBuiltPage(folder, `entries/${FORMER_NAME}/index.html`);
    expect(isRedirect).toBe(true);
    const [refresh] = findBy(root, 'http-equiv', 'refresh');
    expect(refresh && attributeOf(refresh, 'content')).toBe(`0; url=${basePath}entries/${CORRECTED}/`);
    const [canonical] = findBy(root, 'rel', 'canonical');
    expect(canonical && attributeOf(canonical, 'href')).toBe(`${home}entries/${CORRECTED}/`);
    expect(valuesOf(root, 'href')).toContain(`${basePath}entries/${CORRECTED}/`);
  });

  test('keeps the id it first had in every feed', async () => {
    const ids = async (file: string) => {
      const { items } = await feedOf(file);
      return items.filter(({ link }) => link?.endsWith(`/${CORRECTED}/`)).map(({ guid }) => guid);
    };
    expect(await ids('rss.xml')).toEqual([expect.stringMatching(new RegExp(`/entries/${FORMER_NAME}$`))]);
    expect(await ids('corrections/rss.xml')).toEqual([
      expect.stringMatching(new RegExp(`/entries/${FORMER_NAME}/corrections/1$`)),
    ]);
    const { items } = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8'));
    const [own] = items.filter(({ url }: { url: string }) => url.endsWith(`/${CORRECTED}/`));
    expect(own.id).toMatch(new RegExp(`/entries/${FORMER_NAME}$`));
  });
});
