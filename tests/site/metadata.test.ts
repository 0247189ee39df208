import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readBuiltPage, readBuiltPages } from '../support/built-pages.ts';
import { attributeOf, findBy, textOf, valuesOf } from '../support/html.ts';
import { readPublished } from '../support/published.ts';

const ORIGIN = 'https://record.example';

/** Others may show a dozen rows. */
const isEntry = (file: string) => /^entries\/[^/]+\/index\.html$/.test(file);

/** The name of the picture of a built page. */
function cardOf(file: string): string {
  const [, entry] = /^entries\/([^/]+)\/index\.html$/.exec(file) ?? [];
  const [, term] = /^terms\/([^/]+)\/index\.html$/.exec(file) ?? [];
  const [, table] = /^(contract|compare|terms|money)\/index\.html$/.exec(file) ?? [];
  const [, offers] = /^(availability)\//.exec(file) ?? [];
  return entry ?? (term ? `term-${term}` : (table ?? offers ?? 'record'));
}

async function addressesInSitemap(folder: string): Promise<string[]> {
  const sitemap = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
}

describe.each([
  ['record', '/', 'content'],
  ['fixture', '/ferries/', 'tests/fixtures/content'],
] as const)('what %s tells search engines', (name, base, content) => {
  const { folder } = inject(name);

  test('robots.txt lets all in and names the sitemap, which names its one file', async () => {
    const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
    expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}${base}sitemap-index.xml\n`);
    const index = await readFile(join(folder, 'sitemap-index.xml'), 'utf8');
    expect(index).toContain(`<sitemap><loc>${ORIGIN}${base}sitemap-0.xml</loc></sitemap>`);
  });

  test('of the comparisons, the sitemap lists the first shown and those of neighbouring days', async () => {
    const { changeDays: days } = await readPublished(content);
    const neighbours = days.slice(1).map((after, place) => `compare/${days[place]}/${after}/`);
    const listed = (await addressesInSitemap(folder)).filter((address) => address.includes('/compare/'));
    // The comparison shown first is one of neighbours: it is listed by the address it is shown at.
    expect(listed).toContain(`${ORIGIN}${base}compare/`);
    expect(listed).toHaveLength(neighbours.length);
    const allowed = ['compare/', ...neighbours].map((address) => `${ORIGIN}${base}${address}`);
    expect(allowed).toEqual(expect.arrayContaining(listed));
  });

  test('what the sitemap lists is indexed and canonical, and all other pages but search say otherwise', async () => {
    const listed = new Set(await addressesInSitemap(folder));
    const pages = (await readBuiltPages(folder)).filter(({ file }) => file !== 'search/index.html');
    const wrong = pages.filter(({ file, root }) => {
      const address = `${ORIGIN}${base}${file.replace(/index\.html$/, '')}`;
      const [canonical] = findBy(root, 'rel', 'canonical').map((link) => attributeOf(link, 'href'));
      const isIndexed = findBy(root, 'content', 'noindex').length === 0 && canonical === address;
      return isIndexed !== listed.has(address);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe.each([
  ['record', '/', []],
  // It has no availability to picture.
  ['fixture', '/ferries/', ['availability/index.html']],
] as const)('the picture for links to pages of %s', (name, base, without: readonly string[]) => {
  const { folder } = inject(name);

  test('is there for every page, with its words; entries, terms and the pages of tables have their own', async () => {
    const pages = (await readBuiltPages(folder)).filter(({ file }) => !without.includes(file));
    const shared = pages.flatMap(({ file, root }) =>
      findBy(root, 'property', 'og:image').map((image) => ({ file, root, image })),
    );
    expect(shared.length).toBeGreaterThan(50);
    for (const { file, root, image } of shared) {
      const start = `${ORIGIN}${base}`;
      const address = attributeOf(image, 'content') ?? '';
      expect(address.startsWith(start), file).toBe(true);
      const { size } = await stat(join(folder, address.slice(start.length)));
      expect(size, file).toBeLessThan(isEntry(file) ? 80 * 1024 : 120 * 1024);
      expect(address, file).toBe(`${start}cards/${cardOf(file)}.png`);
      const [alt] = findBy(root, 'property', 'og:image:alt');
      expect(alt && attributeOf(alt, 'content'), file).toMatch(/\w/);
    }
  });
});

describe('structured data', () => {
  test.each(['record', 'fixture'] as const)(
    'of each entry of %s parses and cites its sources',
    async (name) => {
      const { folder } = inject(name);
      const published = await readPublished(name === 'record' ? 'content' : 'tests/fixtures/content');
      const urls = new Map(published.sources.map(({ id, url }) => [id, url]));
      for (const { slug, title, sources } of published.entries) {
        const { root } = await readBuiltPage(folder, `entries/${slug}/index.html`);
        const [script] = findBy(root, 'type', 'application/ld+json');
        const text = script ? textOf(script) : '';
        expect(text, slug).not.toContain('<');
        const article = JSON.parse(text) as { headline: string; url: string; citation: { url: string }[] };
        expect(article.headline).toBe(title);
        expect(article.citation.map(({ url }) => url)).toEqual(sources.map((id) => urls.get(id)));
      }
    },
  );
});

describe('a former address', () => {
  test('leads to the entry and is left out of search', async () => {
    const { folder, basePath } = inject('fixture');
    const { root } = await readBuiltPage(folder, 'entries/2018-03-05-new-terms/index.html');
    const now = `${basePath}entries/2018-03-05-amended-agreement/`;
    const [refresh] = findBy(root, 'http-equiv', 'refresh');
    expect(refresh && attributeOf(refresh, 'content')).toBe(`0; url=${now}`);
    const links = valuesOf(root, 'href').filter((href) => !href.endsWith('.css'));
    expect(links).toEqual([`${ORIGIN}${now}`, now]);
    expect(findBy(root, 'content', 'noindex')).toHaveLength(1);
    expect(valuesOf(root, 'data-pagefind-body')).toEqual([]);
  });
});
