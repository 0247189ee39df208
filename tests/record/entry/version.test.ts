import { describe, expect, test } from 'vitest';
import { versionOf } from '#record/entry/version.ts';
import { makeEntry } from '../../support/builders.ts';

describe('versionOf', () => {
  test('is the day of recording where nothing was corrected', () => {
    expect(versionOf(makeEntry({ added: '2026-02-01' }))).toBe('2026-02-01');
  });

  test('is the day of the last correction, in whatever order they are listed', () => {
    const corrections = [
      { date: '2026-05-02', what: 'A figure.' },
      { date: '2026-03-01', what: 'A name.' },
    ];
    expect(versionOf(makeEntry({ added: '2026-02-01', corrections }))).toBe('2026-05-02');
  });
});
