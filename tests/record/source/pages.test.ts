import { describe, expect, test } from 'vitest';
import { groupByTier, sourcePages } from '#record/source/pages.ts';
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

const groupsOf = (...sources: Parameters<typeof makeSource>[0][]) =>
  groupByTier(sources.map((fields) => makeSource(fields))).map(({ tier, sources: members }) => [
    tier,
    ...members.map(({ id }) => id),
  ]);

describe('groupByTier', () => {
  test('puts those closest to the event first and leaves out tiers without sources', () => {
    expect(groupsOf({ id: 'relay', tier: 'tertiary' }, { id: 'party', tier: 'primary' })).toEqual([
      ['primary', 'party'],
      ['tertiary', 'relay'],
    ]);
  });

  test('orders a tier by date, newest first, then by publisher, then by id', () => {
    expect(
      groupsOf(
        { id: 'b', publisher: 'Post' },
        { id: 'a', publisher: 'Post' },
        { id: 'z', publisher: 'Globe' },
        { id: 'year', date: '2025' },
        { id: 'day', date: '2025-01-01' },
      ),
    ).toEqual([['primary', 'day', 'year', 'z', 'a', 'b']]);
  });

  test('takes the values of a map', () => {
    const source = makeSource();
    expect(groupByTier(new Map([[source.id, source]]).values())).toEqual([
      { tier: 'primary', sources: [source] },
    ]);
  });
});
