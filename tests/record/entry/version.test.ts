import { describe, expect, test } from 'vitest';
import { citedVersion, versionOf } from '#record/entry/version.ts';
import { day, makeEntry } from '../../support/builders.ts';

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

test('citedVersion is that of the history, else that of the entry', () => {
  const entry = makeEntry({ added: '2026-02-01' });
  const last = { day: day('2026-02-03'), commit: 'abc' };
  expect(citedVersion(entry, last)).toEqual(last);
  expect(citedVersion(entry, undefined)).toEqual({ day: '2026-02-01', commit: null });
});
