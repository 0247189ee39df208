import { describe, expect, test } from 'vitest';
import { foldLedger } from '#record/terms/ledger.ts';
import { ledgerRows } from '#record/terms/rows.ts';
import { day, makeRecordedChange, makeTerm, when } from '../../support/builders.ts';

const history = foldLedger(
  [makeTerm()],
  [
    makeRecordedChange({ value: 'Old', from: '2020-01-01', entry: 'old' }),
    makeRecordedChange({ value: 'Words', from: '2021-01-01', entry: 'letter', effect: 'clarify' }),
    makeRecordedChange({ value: 'Later words', from: '2025-01-01', entry: 'late', effect: 'clarify' }),
    makeRecordedChange({ value: 'New', from: '2022-01-01', until: '2030', entry: 'new' }),
  ],
)[0]!;

describe('ledgerRows', () => {
  test('gives values oldest first, each followed by the words added to it by the day', () => {
    const rows = ledgerRows(history, day('2024-06-30'));
    expect(rows.map(({ value, clarifies, entry }) => [value, clarifies, entry])).toEqual([
      ['Old', false, 'old'],
      ['Words', true, 'letter'],
      ['New', false, 'new'],
    ]);
  });

  test('says until when each value held or will hold', () => {
    const rows = ledgerRows(history, day('2024-06-30')).filter(({ clarifies }) => !clarifies);
    expect(rows.map(({ replacedFrom, until }) => [replacedFrom, until])).toEqual([
      ['2022-01-01', null],
      [null, when('2030')],
    ]);
  });
});
