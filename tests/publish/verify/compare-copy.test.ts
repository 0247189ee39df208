import { describe, expect, test } from 'vitest';
import { addressesOf } from '#publish/verify/addresses.ts';
import { compareCopy, originDifferences, type FoundFile } from '#publish/verify/compare-copy.ts';
import type { BuildOrigin } from '#publish/verify/manifest.ts';
import { reportAsText } from '#publish/verify/report.ts';

const ORIGIN: BuildOrigin = {
  commit: 'abc',
  clean: true,
  wholeHistory: true,
  content: 'c',
  lock: 'l',
  siteUrl: null,
  basePath: '/',
  versions: { node: '24.0.0' },
};

function compare(files: Record<string, string>, found: Record<string, FoundFile>, isServed = false) {
  const faults = compareCopy({ name: 'it', files }, new Map(Object.entries(found)), { isServed });
  return faults.map(({ path, fault }) => `${fault} ${path}`);
}

describe('compareCopy', () => {
  test('says what differs, is missing, is extra or could not be read', () => {
    const found = { a: { hash: '1' }, b: { hash: '3' }, c: { hash: '1' }, e: { unread: 'Too slow.' } };
    expect(compare({ a: '1', b: '2', d: '1', e: '1' }, found)).toEqual([
      'differs b',
      'extra c',
      'missing d',
      'unread e',
    ]);
  });

  test('does not miss on a host what hosts read and do not show', () => {
    expect(compare({ _headers: '1' }, { _headers: { absent: true } }, true)).toEqual([]);
    expect(compare({ _headers: '1' }, { _headers: { hash: '2' } }, true)).toEqual(['differs _headers']);
    expect(compare({ _headers: '1' }, {})).toEqual(['missing _headers']);
  });
});

describe('originDifferences', () => {
  test('names settings and versions, and nothing that is the same', () => {
    const other = { ...ORIGIN, siteUrl: 'https://record.example', versions: { node: '24.1.0' } };
    expect(originDifferences(ORIGIN, ORIGIN)).toEqual([]);
    expect(originDifferences(ORIGIN, other)).toEqual([
      'SITE_URL: none here, https://record.example there',
      'node: 24.0.0 here, 24.1.0 there',
    ]);
  });
});

describe('addressesOf', () => {
  test('looks for a page at its folder first, then by its name', () => {
    expect(addressesOf('index.html').map(({ address }) => address)).toEqual(['', 'index.html']);
    expect(addressesOf('a b/index.html').map(({ address }) => address)).toEqual([
      'a%20b/',
      'a%20b/index.html',
    ]);
    expect(addressesOf('a/my-index.html').map(({ address }) => address)).toEqual(['a/my-index.html']);
  });
});

describe('reportAsText', () => {
  test('counts files, not faults, and hides no control character in a name', () => {
    const faults = ['build.json', 'other'].map((against) => ({
      path: 'a\u001b[31m',
      fault: 'differs' as const,
      against,
      why: null,
    }));
    const text = reportAsText({ copy: 'x', origin: ORIGIN, files: 3, faults, differences: [] });
    expect(text).toContain('1 of 3 files not as they should be.');
    expect(text).not.toContain('\u001b');
  });
});
