import { describe, expect, test } from 'vitest';
import { comingDates } from '#record/terms/coming.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import type { RecordedChange } from '#record/terms/value-period.ts';
import { day, makeRecordedChange, makeTerm } from '../../support/builders.ts';

const ASPECTS = ['rate', 'cap', 'scope', 'seat'];
const term = makeTerm({ aspects: ASPECTS.map((id) => ({ id, label: id, before: { value: 'Unknown' } })) });

function endsAfter(today: string, ...changes: RecordedChange[]): string[] {
  return comingDates(foldLedger([term], changes), day(today)).map(
    ({ aspect, until }) => `${aspect.id} ${until}`,
  );
}

const set = (aspect: string, from: string, until: string | null = null) =>
  makeRecordedChange({ aspect, from, until, entry: `${aspect}-${from}` });

describe('comingDates', () => {
  test('are the ends ahead of the values in force, with term, aspect and value', () => {
    const ledger = foldLedger([term], [set('rate', '2024-01-01', '2030')]);
    expect(comingDates(ledger, day('2025-01-01'))).toMatchObject([
      { term: { id: 'a-term' }, aspect: { id: 'rate' }, period: { from: '2024-01-01' }, until: '2030' },
    ]);
  });

  test('come nearest first; a year ends after its months', () => {
    const changes = [
      set('rate', '2024-01-01', '2032-01-31'),
      set('cap', '2024-01-01', '2030'),
      set('scope', '2024-01-01', '2030-06'),
      set('seat', '2024-01-01', '2030-07-01'),
    ];
    expect(endsAfter('2025-01-01', ...changes)).toEqual([
      'scope 2030-06',
      'seat 2030-07-01',
      'cap 2030',
      'rate 2032-01-31',
    ]);
  });

  test('lie ahead up to the day before the last one', () => {
    expect(endsAfter('2030-12-30', set('rate', '2024-01-01', '2030'))).toEqual(['rate 2030']);
    expect(endsAfter('2030-12-31', set('rate', '2024-01-01', '2030'))).toEqual([]);
    expect(endsAfter('2031-01-01', set('rate', '2024-01-01', '2030'))).toEqual([]);
  });

  test('leave out values without an end, not yet in force or no longer in force', () => {
    expect(endsAfter('2025-01-01', set('rate', '2024-01-01'))).toEqual([]);
    expect(endsAfter('2023-12-31', set('rate', '2024-01-01', '2030'))).toEqual([]);
    expect(endsAfter('2025-01-01', set('rate', '2023-01-01', '2030'), set('rate', '2024-01-01'))).toEqual([]);
  });

  test('leave out an end that another value already set for later comes before', () => {
    const value = set('rate', '2024-01-01', '2030');
    expect(endsAfter('2025-01-01', value, set('rate', '2030-12-31'))).toEqual([]);
    expect(endsAfter('2025-01-01', value, set('rate', '2031-01-01'))).toEqual(['rate 2030']);
  });
});
