import { describe, expect, test } from 'vitest';
import { parseManifest } from '#publish/verify/manifest.ts';

const HASH = 'a'.repeat(64);

function manifest(files: Record<string, string>): string {
  const origin = {
    commit: 'abc',
    clean: true,
    wholeHistory: true,
    content: HASH,
    lock: HASH,
    siteUrl: null,
    basePath: '/',
  };
  return JSON.stringify({ ...origin, versions: {}, files });
}

describe('parseManifest', () => {
  test('takes a list of files within the site', () => {
    const files = { 'a/b.html': HASH, '_astro/x.[y].js': HASH, 'ä “b”.txt': HASH };
    expect(parseManifest(manifest(files))).toMatchObject({ manifest: { files } });
  });

  test.each([
    '../../etc/passwd',
    '/etc/passwd',
    'a/../../b',
    'a//b',
    './a',
    'a/',
    '',
    'a\\..\\b',
    'a\u0000b',
    'a\nb',
  ])('refuses a list with the path %j', (path) => {
    expect(parseManifest(manifest({ [path]: HASH }))).toEqual({
      problem: expect.stringContaining('no path within a site'),
    });
  });

  test('refuses what is no hash, no list and no JSON', () => {
    expect(parseManifest(manifest({ a: 'abc' }))).toEqual({ problem: expect.stringContaining('SHA-256') });
    expect(parseManifest('{"commit":"abc"}')).toEqual({ problem: expect.stringContaining('"clean"') });
    expect(parseManifest('[]')).toEqual({ problem: expect.stringContaining('cannot be used') });
    expect(parseManifest('<!doctype html>')).toEqual({ problem: 'build.json is no JSON.' });
  });
});
