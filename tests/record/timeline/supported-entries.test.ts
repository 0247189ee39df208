import { describe, expect, test } from 'vitest';
import { entriesBySource, publishedSources } from '#record/timeline/supported-entries.ts';
import { makeEntry, makeSource } from '../../support/builders.ts';

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

describe('publishedSources', () => {
  const sources = [
    makeSource({ id: 'shared' }),
    makeSource({ id: 'draft-only' }),
    makeSource({ id: 'uncited' }),
  ];
  const entries = [
    makeEntry({ slug: 'draft', draft: true, sources: ['draft-only', 'shared'] }),
    makeEntry({ slug: 'public', sources: ['shared'] }),
  ];

  test('publishes what a text without drafts cites too', () => {
    const texts = [...entries, { sources: ['draft-only'] }];
    expect(publishedSources(sources, texts)).toEqual(sources);
  });

  test('keeps back what only drafts cite', () => {
    expect(publishedSources(sources, entries).map(({ id }) => id)).toEqual(['shared', 'uncited']);
  });
});
