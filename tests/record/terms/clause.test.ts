import { describe, expect, test } from 'vitest';
import { clauseOf } from '#record/terms/clause.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { makeRecordedChange, makeTerm } from '../../support/builders.ts';

const last = (...changes: Parameters<typeof makeRecordedChange>[0][]) =>
  foldLedger([makeTerm()], changes.map(makeRecordedChange))[0]!.aspects[0]!.periods.at(-1)!;

describe('clauseOf', () => {
  test('is the detail, else the value as a sentence', () => {
    expect(clauseOf(last({ value: 'Any cloud', detail: 'It may be served anywhere.' }))).toBe(
      'It may be served anywhere.',
    );
    expect(clauseOf(last({ value: 'Any cloud' }))).toBe('Any cloud.');
    expect(clauseOf(last({ value: 'A “right.”' }))).toBe('A “right.”');
  });

  test('says since when something is over, ended or run out', () => {
    const first = { value: 'Exclusive', from: '2023-01-01' };
    const end = { value: 'Ended', effect: 'end', from: '2024-05-01' } as const;
    expect(clauseOf(last(first, end))).toBe('No longer in force since 1 May 2024: Ended.');
    expect(clauseOf(last({ ...first, until: '2023-12-31' }))).toBe(
      'No longer in force since 1 January 2024: Ran out: Exclusive.',
    );
  });

  test('says nothing of the kind of what was never in force', () => {
    expect(clauseOf(last())).toBe('No such term.');
  });
});
