import { describe, expect, test } from 'vitest';
import { changeDays } from '#record/terms/compare.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { entriesOfDay, stepsAround } from '#record/terms/steps.ts';
import { day, makeRecordedChange, makeTerm } from '../../support/builders.ts';

const DAYS = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'];
const ledger = foldLedger(
  [makeTerm()],
  [
    ...DAYS.map((from) => makeRecordedChange({ from, value: `Set ${from}`, entry: `set-${from}` })),
    makeRecordedChange({ effect: 'clarify', from: '2023-01-01', value: 'Words', entry: 'words' }),
  ],
);
const days = changeDays(ledger);
const around = (before: string, after: string) => {
  const { previous, next } = stepsAround(ledger, days, { before: day(before), after: day(after) });
  return [previous, next].map((step) => step && [step.before, step.after]);
};

describe('stepsAround', () => {
  test('moves both days of neighbours by one change', () => {
    expect(around('2021-01-01', '2022-01-01')).toEqual([
      ['2020-01-01', '2021-01-01'],
      ['2022-01-01', '2023-01-01'],
    ]);
  });

  test('leads to the changes just outside a longer span', () => {
    expect(around('2021-01-01', '2023-01-01')).toEqual([['2020-01-01', '2021-01-01'], null]);
    expect(around('2020-01-01', '2022-01-01')).toEqual([null, ['2022-01-01', '2023-01-01']]);
  });

  test('has none before the eve of the first change', () => {
    expect(around('2019-12-31', '2020-01-01')).toEqual([null, ['2020-01-01', '2021-01-01']]);
  });

  test('names the entries of the later day', () => {
    const { next } = stepsAround(ledger, days, { before: day('2021-01-01'), after: day('2022-01-01') });
    expect(next?.entries).toEqual(['set-2023-01-01', 'words']);
  });
});

describe('entriesOfDay', () => {
  test('are none where something only ran out', () => {
    const change = makeRecordedChange({ from: '2020-01-01', until: '2020-12-31' });
    expect(entriesOfDay(foldLedger([makeTerm()], [change]), day('2021-01-01'))).toEqual([]);
  });
});
