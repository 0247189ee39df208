import { describe, expect, test } from 'vitest';
import { lastChanges } from '#record/terms/last-changes.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { day, makeRecordedChange, makeTerm } from '../../support/builders.ts';

const aspect = (id: string, from?: string) => ({ id, label: id, before: { value: 'Unknown', from } });

const ledger = foldLedger(
  [
    makeTerm({ id: 'rent', aspects: [aspect('rate'), aspect('cap')] }),
    makeTerm({ id: 'seat', aspects: [aspect('seat', '2019-01-01')] }),
  ],
  [
    makeRecordedChange({
      term: 'rent',
      aspect: 'rate',
      from: '2024-01-01',
      until: '2024-12-31',
      value: '10%',
    }),
    makeRecordedChange({ term: 'rent', aspect: 'cap', from: '2024-02-01', value: '$5' }),
    makeRecordedChange({ term: 'seat', aspect: 'seat', from: '2024-01-01', value: 'One' }),
    makeRecordedChange({ term: 'seat', aspect: 'seat', from: '2024-03-01', value: 'Two' }),
  ],
);

function told(today: string, count = 9): string[] {
  return lastChanges(ledger, day(today), count).map(
    ({ term, from, before, after }) => `${term.id} ${from}: ${before.value} → ${after.value}`,
  );
}

describe('lastChanges', () => {
  test('are those of leading aspects up to a day, newest first, then in the order of the terms', () => {
    expect(told('2024-06-01')).toEqual([
      'seat 2024-03-01: One → Two',
      'rent 2024-01-01: Unknown → 10%',
      'seat 2024-01-01: Unknown → One',
    ]);
    expect(told('2024-06-01', 1)).toEqual(['seat 2024-03-01: One → Two']);
    expect(told('2023-12-31')).toEqual([]);
  });

  test('count a value that ran out, but not one that held before the record', () => {
    expect(told('2025-06-01')[0]).toBe('rent 2025-01-01: 10% → Ran out: 10%');
    expect(told('2025-06-01').filter((line) => line.includes('2019'))).toEqual([]);
  });
});
