import { describe, expect, test } from 'vitest';
import { resolvePath } from '../../scripts/lib/resolve-path.ts';

const FILES = ['/index.html', '/rss.xml', '/entries/a/index.html', '/entries/ä b.md', '/_headers'];

function resolve(target: string, basePath = '/') {
  return resolvePath(target, { basePath, files: new Set(FILES) });
}

describe('resolvePath', () => {
  test.each([
    ['/', '/index.html'],
    ['/entries/a/', '/entries/a/index.html'],
    ['/rss.xml', '/rss.xml'],
    ['/rss.xml?from=reader', '/rss.xml'],
    ['/entries/%C3%A4%20b.md', '/entries/ä b.md'],
  ])('%s is the file %s', (target, file) => {
    expect(resolve(target)).toMatchObject({ kind: 'file', file });
  });

  test.each([['/entries/b/'], ['/rss.xml/'], ['/nothing'], ['/../package.json'], ['/%2e%2e/x'], ['/%']])(
    '%s is missing',
    (target) => expect(resolve(target).kind).toBe('missing'),
  );

  test('the file of headers is not served', () => {
    expect(resolve('/_headers').kind).toBe('missing');
  });

  test('a folder without its slash is redirected to the one with it, its query kept', () => {
    expect(resolve('/entries/a?x=1')).toMatchObject({ kind: 'redirect', to: '/entries/a/?x=1' });
  });

  test('an address with two slashes in front never redirects to another host', () => {
    expect(resolve('//entries/a').kind).toBe('missing');
  });

  test('below a base path the file and the path of the headers are those of the site', () => {
    expect(resolve('/record/entries/a/', '/record/')).toEqual({
      path: '/entries/a/',
      kind: 'file',
      file: '/entries/a/index.html',
    });
  });

  test('below a base path redirects keep it', () => {
    expect(resolve('/record/entries/a', '/record/')).toMatchObject({ to: '/record/entries/a/' });
    expect(resolve('/record?x=1', '/record/')).toMatchObject({ kind: 'redirect', to: '/record/?x=1' });
  });

  test.each([['/'], ['/rss.xml'], ['/recorder/rss.xml'], ['/records']])(
    '%s lies outside /record/',
    (target) => {
      expect(resolve(target, '/record/').kind).toBe('missing');
    },
  );
});
