import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { contentFolder, FIRST, SECOND, swap } from '../../support/content-folder.ts';

const guide = `---
title: What changed
summary: Not much.
place: 1
added: 2026-02-01
checked: 2026-01-31
---

## Prices

Acme hosts Bolt.<Cite source="acme-2024-deal" />
`;

/** What is said of a link in the first entry. */
function findingOf(address: string): string[] {
  const { issues } = checkContent(
    contentFolder({
      'guides/for-buyers.mdx': guide,
      [SECOND]: swap('added:', 'formerly: [2024-old]\nadded:'),
      [FIRST]: (text) => `${text}\n## Hosting\n\nSee [it](${address}).<Cite source="acme-2024-deal" />\n`,
    }),
    'content',
  );
  return issues.map(({ rule, line, fix }) => `${rule} ${line}: ${fix}`);
}

describe('a link in prose', () => {
  test.each([
    '/',
    '/#timeline',
    '/about/#gaps',
    '/terms',
    '/terms/hosting/',
    '/terms/hosting/#history',
    '/terms/#term-licence',
    '/entries/2025-05-01-second-agreement/#changed',
    '/entries/2024-old/',
    '/entries/2024-03-01-first-agreement.bib',
    '/guides/for-buyers/#s-prices',
    '/sources/daily-2025-news/',
    '/sources/#secondary',
    '/parties/acme/rss.xml',
    '/years/2024/',
    '/contract/2025-05-01/#term-hosting',
    '/contract/?on=2024',
    '/compare/2024-03-01/2025-05-01/',
    '/rss.xml',
    '/api/v1/terms.json',
    '#s-hosting',
    'https://acme.example/nope#nope',
    'mailto:editors@example.org',
  ])('may lead to %s', (address) => {
    expect(findingOf(address)).toEqual([]);
  });

  test.each([
    ['/nope/', 'Correct the address, or delete the link.'],
    ['/Terms/hosting/', 'Did you mean "/terms/hosting/"?'],
    ['/terms/hostin/', 'Did you mean "/terms/hosting/"?'],
    ['/terms/hosting/more/', 'Correct the address, or delete the link.'],
    ['/contract/1999-01-01/', 'Correct the address, or delete the link.'],
    ['/compare/2025-05-01/2024-03-01/', 'Correct the address, or delete the link.'],
    ['/years/1999/', 'Correct the address, or delete the link.'],
    ['/about/#gap', 'Did you mean "gaps"?'],
    ['/guides/for-buyers/#prices', 'Did you mean "s-prices"?'],
    ['#nope', 'Its headings are: #s-hosting.'],
    ['/entries/2025-05-01-second-agreement/#s-nothing-of-it', 'Leave out what stands behind the "#".'],
    ['/\\evil.example/', 'Correct the address, or delete the link.'],
    ['/index.htm', 'Correct the address, or delete the link.'],
  ])('may not lead to %s', (address, fix) => {
    expect(findingOf(address)).toEqual([`unknown-link 21: ${fix}`]);
  });

  test('says nothing of pages whose file cannot be read', () => {
    const { issues } = checkContent(
      contentFolder({
        'terms.yaml': 'terms: [',
        [FIRST]: (text) => `${text}\nSee [it](/terms/nope/).<Cite source="acme-2024-deal" />\n`,
      }),
      'content',
    );
    expect(issues.map(({ rule }) => rule)).not.toContain('unknown-link');
  });
});
