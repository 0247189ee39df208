import { describe, expect, test } from 'vitest';
import { sourcePages } from '#record/source/pages.ts';
import { makeSource } from '../../support/builders.ts';

const many = (count: number, tier: 'primary' | 'tertiary') =>
  Array.from({ length: count }, (_none, place) => makeSource({ id: `${tier}-${place}`, tier }));

describe('sourcePages', () => {
  test('cuts a long tier into pages that hold every source once', () => {
    const pages = sourcePages(many(301, 'primary'));
    expect(pages.map(({ page, pages: of, total }) => [page, of, total])).toEqual([
      [1, 3, 301],
      [2, 3, 301],
      [3, 3, 301],
    ]);
    const ids = pages.flatMap(({ sources }) => sources.map(({ id }) => id));
    expect(new Set(ids).size).toBe(301);
  });

  test('counts the pages of each tier for itself', () => {
    const pages = sourcePages([...many(151, 'tertiary'), ...many(2, 'primary')]);
    expect(pages.map(({ tier, page }) => `${tier} ${page}`)).toEqual([
      'primary 1',
      'tertiary 1',
      'tertiary 2',
    ]);
  });

  test('makes no page of an empty tier', () => {
    expect(sourcePages([])).toEqual([]);
  });
});
