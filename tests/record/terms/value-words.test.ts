import { describe, expect, test } from 'vitest';
import { clauseOf, spanText, wordsFor } from '#record/terms/value-words.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { day, makeRecordedChange, makeTerm } from '../../support/builders.ts';

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

describe('wordsFor', () => {
  test('leaves out a value that its standing says already', () => {
    expect(wordsFor(last({ value: 'Not disclosed', standing: 'not-disclosed' })).text).toBeNull();
    expect(wordsFor(last({ value: 'Half', standing: 'reported' }))).toMatchObject({
      label: 'Reported',
      text: 'Half',
    });
  });

  test('introduces words as clarified that a party itself added, and no others', () => {
    const value = { value: 'Half', from: '2023-01-01' };
    const added = (standing: 'stated' | 'reported') =>
      last(value, { value: 'Gross', effect: 'clarify', from: '2024-01-01', standing }).clarifications[0]!;
    expect(wordsFor(last(value)).isClarified).toBe(false);
    expect(wordsFor(added('stated'))).toMatchObject({ isClarified: true, through: null });
    expect(wordsFor(added('reported')).isClarified).toBe(false);
  });
});

describe('spanText', () => {
  test('says since when and through when, as far as known', () => {
    expect(spanText({ from: day('2023-01-01'), through: day('2030-06-30') })).toBe(
      'from 1 January 2023 through 30 June 2030',
    );
    expect(spanText({ through: day('2030-06-30') })).toBe('through 30 June 2030');
    expect(spanText({ from: null, through: null })).toBe('');
  });
});
