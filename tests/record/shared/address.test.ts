import { describe, expect, test } from 'vitest';
import {
  ADDRESS,
  absolute,
  archiveCaptures,
  compareAddress,
  contactAddress,
  contractAddress,
  entryAddress,
  partyAddress,
  pathInRepository,
  publicHost,
  sourceAddress,
  termAddress,
  withBase,
  yearAddress,
} from '#record/shared/address.ts';
import { day } from '../../support/builders.ts';

describe('addresses', () => {
  test('are those that others rely on', () => {
    expect([
      entryAddress('a-deal'),
      sourceAddress('globe'),
      termAddress('price'),
      partyAddress('acme'),
      yearAddress('2024'),
      contractAddress(day('2024-05-01')),
      compareAddress(day('2024-05-01'), day('2025-05-01')),
      ADDRESS.rss,
      ADDRESS.jsonFeed,
      ADDRESS.correctionsFeed,
    ]).toEqual([
      '/entries/a-deal/',
      '/sources/globe/',
      '/terms/price/',
      '/parties/acme/',
      '/years/2024/',
      '/contract/2024-05-01/',
      '/compare/2024-05-01/2025-05-01/',
      '/rss.xml',
      '/feed.json',
      '/corrections/rss.xml',
    ]);
  });
});

describe('withBase', () => {
  test.each([
    ['/', '/rss.xml'],
    ['', '/rss.xml'],
    ['/record', '/record/rss.xml'],
    ['/record/', '/record/rss.xml'],
    ['/a/record//', '/a/record/rss.xml'],
  ])('puts %j before an address', (base, address) => {
    expect(withBase(base, '/rss.xml')).toBe(address);
  });
});

describe('absolute', () => {
  test('takes the site from an address or its text, below the base path', () => {
    expect(absolute('https://record.example', '/record/', '/terms/')).toBe(
      'https://record.example/record/terms/',
    );
    expect(absolute(new URL('https://record.example/other/page'), '/', '/')).toBe('https://record.example/');
  });
});

describe('archiveCaptures', () => {
  test('lists the captures of a whole address, its parameters included', () => {
    expect(archiveCaptures('https://globe.example/a?b=c')).toBe(
      'https://web.archive.org/web/*/https://globe.example/a?b=c',
    );
  });
});

describe('contactAddress', () => {
  test.each([
    ['https://example.org/contact', 'https://example.org/contact'],
    ['editors@example.org', 'mailto:editors@example.org'],
  ])('of %s is %s', (contact, address) => {
    expect(contactAddress(contact)).toBe(address);
  });
});

describe('pathInRepository', () => {
  test.each([
    ['content/entries/2024/2024-05-01-deal.mdx', 'content/entries/2024/2024-05-01-deal.mdx'],
    ['/srv/other/entries/2024/2024-05-01-deal.mdx', 'content/entries/2024/2024-05-01-deal.mdx'],
    ['/srv/sources/topic/sources/acme.yaml', 'content/sources/acme.yaml'],
    ['/srv/guides/topic/guides/buyers.mdx', 'content/guides/buyers.mdx'],
    ['/srv/topic/brief.mdx', 'content/brief.mdx'],
    ['content/site.yaml', 'content/site.yaml'],
  ])('of %s is %s', (file, path) => {
    expect(pathInRepository(file)).toBe(path);
  });
});

describe('publicHost', () => {
  test('is the host that search engines know', () => {
    expect(publicHost(new URL('https://record.example:8443/under/'))).toBe('record.example:8443');
  });

  test.each(['http://localhost:4321', 'http://127.0.0.1:4321', 'http://[::1]:4321'])(
    'is none on a machine of one’s own: %s',
    (site) => {
      expect(publicHost(new URL(site))).toBeNull();
    },
  );
});
