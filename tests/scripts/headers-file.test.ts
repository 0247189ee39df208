import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/lib/headers-file.ts';

function headersAt(path: string, file: string): Record<string, string> {
  return Object.fromEntries(headersFor(parseHeadersFile(file), path));
}

describe('_headers file', () => {
  test('gives a path the headers below it, and no other path', () => {
    const file = '/about/\n  X-Robots-Tag: noindex\n  Cache-Control: no-store\n';
    expect(headersAt('/about/', file)).toEqual({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' });
    expect(headersAt('/about/us/', file)).toEqual({});
  });

  test('a star stands for anything, slashes included', () => {
    expect(headersAt('/_astro/a/b.css', '/_astro/*\n  A: 1')).toEqual({ a: '1' });
    expect(headersAt('/other/b.css', '/_astro/*\n  A: 1')).toEqual({});
  });

  test('a placeholder stands for one segment', () => {
    const file = '/terms/:id/rss.xml\n  A: 1';
    expect(headersAt('/terms/rate/rss.xml', file)).toEqual({ a: '1' });
    expect(headersAt('/terms/rate/more/rss.xml', file)).toEqual({});
  });

  test('signs that mean something to a regular expression mean themselves', () => {
    expect(headersAt('/rss.xml', '/rss.xml\n  A: 1')).toEqual({ a: '1' });
    expect(headersAt('/rssAxml', '/rss.xml\n  A: 1')).toEqual({});
  });

  test('all rules that fit add their headers, equal names joined by a comma', () => {
    expect(headersAt('/a/', '/*\n  Link: one\n/a/*\n  Link: two\n  B: 2')).toEqual({
      link: 'one, two',
      b: '2',
    });
  });

  test('an exclamation mark takes away what an earlier rule gave, whatever the case of its name', () => {
    const file = '/*\n  X-Frame-Options: DENY\n/embed/*\n  ! x-frame-options';
    expect(headersAt('/embed/x/', file)).toEqual({});
    expect(headersAt('/', file)).toEqual({ 'x-frame-options': 'DENY' });
  });

  test('a header taken away can be given anew', () => {
    expect(headersAt('/a', '/*\n  A: 1\n/a\n  ! A\n  A: 2')).toEqual({ a: '2' });
  });

  test('a value may hold colons', () => {
    expect(headersAt('/', "/\n  Content-Security-Policy: img-src https://a.example 'self'")).toEqual({
      'content-security-policy': "img-src https://a.example 'self'",
    });
  });

  test('comments and empty lines say nothing', () => {
    expect(headersAt('/', '# first\n\n/\n  # second\n\n  A: 1\r\n')).toEqual({ a: '1' });
  });

  test('a line that is neither path nor header is refused with its number', () => {
    expect(() => parseHeadersFile('/\n  A: 1\n  nonsense')).toThrow('_headers:3: "nonsense"');
  });

  test('a header before the first path is refused', () => {
    expect(() => parseHeadersFile('  A: 1')).toThrow('_headers:1');
  });
});
