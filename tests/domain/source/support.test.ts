import { describe, expect, test } from 'vitest';
import { entriesBySource } from '#domain/source/support.ts';
import { makeEntry } from '../../support/builders.ts';

describe('entriesBySource', () => {
  const older = makeEntry({ slug: 'older', date: '2023-01-01', sources: ['shared', 'old-only'] });
  const newer = makeEntry({ slug: 'newer', date: '2024-01-01', sources: ['shared'] });
  const bySource = entriesBySource([older, newer]);

  test('lists the entries that rest on a source, newest first', () => {
    expect(bySource.get('shared')).toEqual([newer, older]);
    expect(bySource.get('old-only')).toEqual([older]);
  });

  test('knows nothing of a source that no entry cites', () => {
    expect(bySource.get('unused')).toBeUndefined();
  });
});
