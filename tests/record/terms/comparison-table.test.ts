import { describe, expect, test } from 'vitest';
import { comparisonTable } from '#record/terms/comparison-table.ts';
import type { Difference } from '#record/terms/difference.ts';

const term = (id: string, difference: Difference, ...aspects: Difference[]) => ({
  term: { id },
  difference,
  aspects: aspects.map((one, place) => ({ aspect: { id: `a${place}` }, difference: one })),
});

describe('comparisonTable', () => {
  const table = comparisonTable([
    term('licence', 'changed', 'unchanged', 'changed', 'ended'),
    term('purchase', 'clarified', 'clarified'),
    term('seat', 'unchanged', 'unchanged', 'unchanged'),
  ]);

  test('has a row for each changed aspect, the first of a term marked', () => {
    expect(
      table.rows.map(({ term: { term: one }, aspect, isFirst }) => [one.id, aspect.aspect.id, isFirst]),
    ).toEqual([
      ['licence', 'a1', true],
      ['licence', 'a2', false],
    ]);
  });

  test('names the terms that were only clarified, and those that stayed', () => {
    expect([table.clarified, table.unchanged].map((terms) => terms.map(({ term: { id } }) => id))).toEqual([
      ['purchase'],
      ['seat'],
    ]);
  });
});
