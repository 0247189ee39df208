import { describe, expect, test } from 'vitest';
import { knownHistory } from '#record/terms/history.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import type { RecordedChange } from '#record/terms/value-period.ts';
import type { DisplayStanding } from '#record/shared/vocabulary.ts';
import { day, makeRecordedChange, makeTerm } from '../../support/builders.ts';

function history(
  today: string,
  before: { standing: DisplayStanding; from?: string },
  ...changes: RecordedChange[]
) {
  const term = makeTerm({
    aspects: [{ id: 'clause', label: 'Clause', before: { value: 'Before', ...before } }],
  });
  const [folded] = foldLedger([term], changes);
  return knownHistory(folded!.aspects[0]!.periods, day(today)).map(({ value }) => value);
}

const set = (value: string, from: string, until: string | null = null) =>
  makeRecordedChange({ value, from, until, entry: `set-${from}` });

describe('knownHistory', () => {
  test('goes from the newest value to what held before the record', () => {
    const changes = [set('First', '2021'), set('Second', '2024-01-01')];
    expect(history('2025-01-01', { standing: 'not-disclosed' }, ...changes)).toEqual([
      'Second',
      'First',
      'Before',
    ]);
  });

  test('leaves out a nothing that has no beginning, and keeps one that has', () => {
    expect(history('2025-01-01', { standing: 'none' }, set('First', '2021'))).toEqual(['First']);
    expect(history('2025-01-01', { standing: 'none', from: '2019' }, set('First', '2021'))).toEqual([
      'First',
      'Before',
    ]);
  });

  test('keeps what begins on the day and leaves out what begins after it', () => {
    const change = set('First', '2024-05-02');
    expect(history('2024-05-02', { standing: 'none' }, change)).toEqual(['First']);
    expect(history('2024-05-01', { standing: 'none' }, change)).toEqual([]);
  });

  test('counts a month or year from its first day', () => {
    expect(history('2021-01-01', { standing: 'none' }, set('First', '2021'))).toEqual(['First']);
    expect(history('2020-12-31', { standing: 'none' }, set('First', '2021'))).toEqual([]);
  });

  test('tells that a value ran out only once it has', () => {
    const change = set('First', '2021', '2030');
    expect(history('2030-12-31', { standing: 'none' }, change)).toEqual(['First']);
    expect(history('2031-01-01', { standing: 'none' }, change)).toEqual(['Ran out: First', 'First']);
  });
});
