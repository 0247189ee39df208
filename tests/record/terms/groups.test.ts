import { expect, test } from 'vitest';
import type { TermComparison } from '#record/terms/compare.ts';
import type { Difference } from '#record/terms/difference.ts';
import { groupByDifference } from '#record/terms/groups.ts';
import { makeTerm } from '../../support/builders.ts';

test('groups come in one order, terms in their own, and none is empty', () => {
  const moved: Difference[] = [
    'unchanged',
    'clarified',
    'new',
    'changed',
    'ended',
    'changed',
    'not-disclosed',
  ];
  const terms: TermComparison[] = moved.map((difference, place) => ({
    term: makeTerm({ id: `term-${place}` }),
    aspects: [],
    difference,
  }));
  const toIds = (groups: ReturnType<typeof groupByDifference>) =>
    groups.map((group) => [group.difference, ...group.terms.map(({ term }) => term.id)]);
  expect(toIds(groupByDifference(terms))).toEqual([
    ['changed', 'term-3', 'term-5'],
    ['ended', 'term-4'],
    ['new', 'term-2'],
    ['not-disclosed', 'term-6'],
    ['clarified', 'term-1'],
    ['unchanged', 'term-0'],
  ]);
  expect(toIds(groupByDifference(terms.slice(0, 1)))).toEqual([['unchanged', 'term-0']]);
});
