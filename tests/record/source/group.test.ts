import { describe, expect, test } from 'vitest';
import { groupByTier } from '#record/source/group.ts';
import { makeSource } from '../../support/builders.ts';

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
