import { describe, expect, inject, test } from 'vitest';

const { url } = inject('record');

const ENTRY = 'entries/2026-04-27-exclusivity-ends';

async function headersOf(path: string): Promise<Headers> {
  return (await fetch(new URL(path, url))).headers;
}

describe('hosting', () => {
  test.each([[''], ['terms/'], ['nothing/']])('/%s refuses to be framed', async (path) => {
    const headers = await headersOf(path);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  test('pages made to be embedded may be framed', async () => {
    const headers = await headersOf('embed/timeline/');
    expect(headers.get('content-security-policy')).toBe('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
  });

  test('every response names its type for good and keeps the address of the reader to the site', async () => {
    const headers = await headersOf('');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });

  test('the search worker may run its WebAssembly and nothing from elsewhere', async () => {
    const policy = (await headersOf('pagefind/pagefind-worker.js')).get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toContain(', ');
  });

  test.each([
    ['rss.xml', 'application/rss+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['calendar.ics', 'text/calendar; charset=utf-8'],
    ['changes.xml', 'application/rss+xml; charset=utf-8'],
    ['citation.cff', 'application/yaml'],
    ['feeds.opml', 'text/x-opml; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['.well-known/security.txt', 'text/plain; charset=utf-8'],
    [`${ENTRY}.md`, 'text/markdown; charset=utf-8'],
    [`${ENTRY}.bib`, 'application/x-bibtex; charset=utf-8'],
    [`${ENTRY}.ris`, 'application/x-research-info-systems; charset=utf-8'],
    [`${ENTRY}.csl.json`, 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['api/v1/entries.csv', 'text/csv; charset=utf-8'],
    ['api/v1/schema/entries.json', 'application/schema+json; charset=utf-8'],
  ])('/%s is %s', async (path, type) => {
    const response = await fetch(new URL(path, url));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  test('open data may be read by the pages of others', async () => {
    const headers = await headersOf('api/v1/terms.json');
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test('a page that is missing is told with status 404', async () => {
    const response = await fetch(new URL('entries/nothing/', url));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
  });
});
