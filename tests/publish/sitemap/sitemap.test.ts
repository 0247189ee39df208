import { describe, expect, test } from 'vitest';
import { sitemapAddresses, sitemapIndexXml, sitemapXml } from '#publish/sitemap/sitemap.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { day, makeEntry, makeTerm } from '../../support/builders.ts';

const addresses = sitemapAddresses({
  timeline: [makeEntry({ slug: 'deal', date: '2025-01-01' }), makeEntry({ slug: 'older', date: '2025-01' })],
  sources: ['globe'],
  parties: ['acme'],
  channels: ['a-cloud'],
  guides: [{ slug: 'for-buyers' }],
  ledger: foldLedger([makeTerm({ id: 'price' })], []),
  changeDays: ['2024-01-01', '2024-02-01', '2024-03-01'].map(day),
  defaultAfter: day('2024-03-01'),
});

describe('sitemapAddresses', () => {
  test.each([
    [
      'the pages of the site',
      [
        '/',
        '/contract/',
        '/entries/',
        '/parties/',
        '/terms/',
        '/compare/',
        '/money/',
        '/sources/',
        '/about/',
        '/contribute/',
        '/corrections/',
        '/data/',
      ],
    ],
    [
      'entries, terms, parties and sources',
      ['/entries/deal/', '/terms/price/', '/parties/acme/', '/sources/globe/'],
    ],
    ['the guides and their list', ['/guides/', '/guides/for-buyers/']],
    ['each channel of availability', ['/availability/a-cloud/']],
    ['each year once', ['/years/2025/']],
    ['the contract on each day it changed', ['/contract/2024-01-01/', '/contract/2024-03-01/']],
  ])('name %s', (_, wanted) => {
    expect(addresses).toEqual(expect.arrayContaining(wanted));
  });

  test('name each address once, and no feed', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !address.endsWith('/'))).toEqual([]);
  });

  test('name comparisons of neighbours only, and the default by its own address alone', () => {
    expect(addresses.filter((address) => address.startsWith('/compare/'))).toEqual([
      '/compare/',
      '/compare/2024-01-01/2024-02-01/',
    ]);
  });
});

describe('sitemap files', () => {
  const urls = ['https://record.example/a?b=1&c=<2>', 'https://record.example/'];

  test.each([
    ['urlset', 'url', sitemapXml(urls)],
    ['sitemapindex', 'sitemap', sitemapIndexXml(urls)],
  ])('hold each address escaped in a %s', (root, item, xml) => {
    expect(xml).toMatch(new RegExp(`^<\\?xml version="1.0" encoding="UTF-8"\\?>\n<${root} xmlns=`));
    expect(xml.trimEnd().endsWith(`</${root}>`)).toBe(true);
    expect(xml).toContain(`<${item}><loc>https://record.example/a?b=1&amp;c=&lt;2&gt;</loc></${item}>`);
    expect(xml.match(/<loc>/g)).toHaveLength(2);
  });
});
