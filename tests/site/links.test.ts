import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, valuesOf } from '../support/html.ts';

/** Where the sites are built to live; only the path of an address within them matters here. */
const ORIGIN = 'https://record.example';

describe.each(['record', 'fixture'] as const)('the links of %s', (name) => {
  const { url, folder } = inject(name);
  const base = new URL(url).pathname;
  let pages: BuiltPage[] = [];
  let ids = new Map<string, Set<string>>();
  let files = new Set<string>();

  beforeAll(async () => {
    files = new Set(await listFiles(folder));
    pages = await readBuiltPages(folder);
    ids = new Map(pages.map(({ file, root }) => [file, new Set(valuesOf(root, 'id'))]));
  });

  /** What is wrong with a link; null where there is nothing. */
  function faultOf(link: string, from: string): string | null {
    const target = new URL(link, `${ORIGIN}${base}${from.replace(/index\.html$/, '')}`);
    if (target.origin !== ORIGIN) return null;
    if (!target.pathname.startsWith(base)) return `${link} leaves ${base}`;
    const path = decodeURI(target.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return `${link} leads nowhere`;
    const fragment = decodeURIComponent(target.hash.slice(1));
    return fragment && !ids.get(file)?.has(fragment) ? `${link} has no such place` : null;
  }

  function faultsOf(file: string, links: readonly string[]): string[] {
    return links.flatMap((link) => faultOf(link, file) ?? []).map((fault) => `${file}: ${fault}`);
  }

  test('every link, asset and redirect of a page leads to a file and, where it names one, to a place in it', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.flatMap(({ file, root }) => faultsOf(file, linksOf(root)))).toEqual([]);
  });

  test('every address in feeds, the sitemap and robots.txt leads to a file', async () => {
    const lists = [...files].filter((file) => /\.(xml|txt)$|^feed\.json$/.test(file));
    expect(lists).toEqual(
      expect.arrayContaining(['rss.xml', 'corrections/rss.xml', 'feed.json', 'sitemap-0.xml', 'robots.txt']),
    );
    for (const file of lists) {
      const addresses = (await readFile(join(folder, file), 'utf8')).match(
        /https:\/\/record\.example[^\s"'<>&)]*/g,
      );
      expect(addresses, file).not.toBeNull();
      expect(faultsOf(file, addresses ?? [])).toEqual([]);
    }
  });

  test('ids are unique within a page', () => {
    const doubled = pages.flatMap(({ file, root }) => {
      const all = valuesOf(root, 'id');
      return all.filter((id, place) => all.indexOf(id) < place).map((id) => `${file}: ${id}`);
    });
    expect(doubled).toEqual([]);
  });
});

/** Links that only some elements have are named with them: `content` may be any text elsewhere. */
function linksOf(root: BuiltPage['root']): string[] {
  const content = findAll(root, { name: 'meta', attribute: 'content' }).flatMap((meta) => {
    const text = attributeOf(meta, 'content') ?? '';
    if (attributeOf(meta, 'property') === 'og:url') return [text];
    return attributeOf(meta, 'http-equiv') === 'refresh' ? [text.replace(/^.*url=/, '')] : [];
  });
  const plain = ['href', 'src', 'action', 'poster', 'cite'].flatMap((name) => valuesOf(root, name));
  const sets = valuesOf(root, 'srcset').flatMap((set) =>
    set.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
  );
  return [...content, ...plain, ...sets];
}
