import { describe, expect, test } from 'vitest';
import { compareDays } from '#record/terms/compare.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import type { RecordedChange } from '#record/terms/value-period.ts';
import { wordingsOf } from '#record/terms/wording.ts';
import { day, makeRecordedChange, makeTerm } from '../../support/builders.ts';

/** The marked words on both sides of 1 May 2024. */
function marksAround(...changes: RecordedChange[]): { before: string[]; after: string[] } {
  const ledger = foldLedger([makeTerm()], changes);
  const [term] = compareDays(ledger, day('2024-04-30'), day('2024-05-01'));
  const { before, after } = wordingsOf(term!.aspects[0]!);
  const marksOf = (wording: typeof before) =>
    wording
      .flatMap(({ value, detail }) => [...value, ...detail])
      .filter(({ mark }) => mark)
      .map(({ text }) => text);
  return { before: marksOf(before), after: marksOf(after) };
}

const first = (value: string, detail?: string) => makeRecordedChange({ value, detail, from: '2023-01-01' });

describe('wordingsOf', () => {
  test('marks value and detail apart', () => {
    const changes = [
      first('Through 2030', 'It runs through 2030 and may be renewed.'),
      makeRecordedChange({ value: 'Through 2032', detail: 'It runs through 2032 and may be renewed.' }),
    ];
    expect(marksAround(...changes)).toEqual({ before: ['2030', '2030'], after: ['2032', '2032'] });
  });

  test('marks words that clarify as added, those there before not', () => {
    const clarify = (value: string, from: string) =>
      makeRecordedChange({ effect: 'clarify', value, from, entry: `clarify-${from}` });
    const changes = [
      first('A value'),
      clarify('Older words', '2023-06-01'),
      clarify('New words', '2024-05-01'),
    ];
    expect(marksAround(...changes)).toEqual({ before: [], after: ['New words'] });
  });

  test('marks nothing where nothing changed', () => {
    expect(marksAround(first('A value', 'In detail.'))).toEqual({ before: [], after: [] });
  });

  test('marks nothing where only one side has a detail', () => {
    const changes = [first('Same value'), makeRecordedChange({ value: 'Same value', detail: 'Told.' })];
    expect(marksAround(...changes)).toEqual({ before: [], after: [] });
  });
});
