import { describe, expect, test } from 'vitest';
import { foldLedger } from '#record/terms/ledger.ts';
import {
  NOTHING_ON_RECORD,
  periodOn,
  type RecordedChange,
  type ValuePeriod,
} from '#record/terms/value-period.ts';
import { day, makeRecordedChange, makeTerm } from '../../support/builders.ts';

/** The only aspect of the only term, folded. */
function fold(...changes: RecordedChange[]): ValuePeriod[] {
  return foldLedger([makeTerm()], changes)[0]!.aspects[0]!.periods;
}

const set = (from: string, fields: Parameters<typeof makeRecordedChange>[0] = {}) =>
  makeRecordedChange({ value: `Set ${from}`, from, entry: `set-${from}`, ...fields });
const clarify = (from: string, fields: Parameters<typeof makeRecordedChange>[0] = {}) =>
  makeRecordedChange({
    effect: 'clarify',
    value: `Clarified ${from}`,
    from,
    entry: `clarify-${from}`,
    ...fields,
  });
const end = (from: string) =>
  makeRecordedChange({ effect: 'end', value: `Ended ${from}`, from, entry: `end-${from}` });

const valueOn = (periods: ValuePeriod[], text: string) => periodOn(periods, day(text)).value;
const wordsOn = (periods: ValuePeriod[], text: string) =>
  periodOn(periods, day(text)).clarifications.map(({ value }) => value);

describe('what held before the record', () => {
  test('comes from the term where no entry says anything', () => {
    const before = { value: 'Unknown', detail: 'Nobody says.', from: '2019-07-22', sources: ['old-source'] };
    const term = makeTerm({ aspects: [{ id: 'clause', label: 'Clause', before }] });
    expect(foldLedger([term], [])[0]?.aspects[0]?.periods).toEqual([
      { ...NOTHING_ON_RECORD, replacedFrom: '2019-07-22' },
      {
        origin: 'before',
        value: 'Unknown',
        detail: 'Nobody says.',
        standing: 'not-disclosed',
        from: '2019-07-22',
        until: null,
        replacedFrom: null,
        sources: ['old-source'],
        entry: null,
        clarifications: [],
      },
    ]);
  });

  test('holds until the first value', () => {
    const periods = fold(set('2024-05-01'));
    expect(valueOn(periods, '2024-04-30')).toBe('No such term');
    expect(periods[0]).toMatchObject({ from: null, replacedFrom: '2024-05-01' });
  });

  test('is not shown for days before its own start: nothing is on record then', () => {
    const before = { value: 'Unknown', from: '2019-07-22' };
    const term = makeTerm({ aspects: [{ id: 'clause', label: 'Clause', before }] });
    const [history] = foldLedger([term], [set('2024-05-01')]);
    const { periods } = history!.aspects[0]!;
    expect(valueOn(periods, '2019-07-21')).toBe('Nothing on record');
    expect(valueOn(periods, '2019-07-22')).toBe('Unknown');
  });
});

describe('a set', () => {
  test('starts a value that says where it comes from', () => {
    const [, period] = fold(
      set('2024-05-01', { detail: 'In full.', standing: 'reported', sources: ['one', 'two'], entry: 'news' }),
    );
    expect(period).toEqual({
      origin: 'set',
      value: 'Set 2024-05-01',
      detail: 'In full.',
      standing: 'reported',
      from: '2024-05-01',
      until: null,
      replacedFrom: null,
      sources: ['one', 'two'],
      entry: 'news',
      clarifications: [],
    });
  });

  test('ends the value before it', () => {
    const periods = fold(set('2023-01-01'), set('2024-01-01'));
    expect(valueOn(periods, '2023-12-31')).toBe('Set 2023-01-01');
    expect(valueOn(periods, '2024-01-01')).toBe('Set 2024-01-01');
    expect(periods[1]?.replacedFrom).toBe('2024-01-01');
  });

  test('ends a value that would have run on by its own terms', () => {
    const periods = fold(set('2023-01-01', { until: '2030' }), set('2024-01-01'));
    expect(periods.map(({ origin }) => origin)).toEqual(['before', 'set', 'set']);
    expect(valueOn(periods, '2031-01-01')).toBe('Set 2024-01-01');
  });

  test('leaves other aspects and other terms alone', () => {
    const aspect = (id: string) => ({ id, label: id, before: { value: `No ${id}` } });
    const terms = [
      makeTerm({ id: 'share', aspects: [aspect('rate'), aspect('cap')] }),
      makeTerm({ id: 'licence', aspects: [aspect('rate')] }),
    ];
    const ledger = foldLedger(terms, [set('2024-01-01', { term: 'share', aspect: 'rate' })]);
    const values = ledger.flatMap(({ aspects }) => aspects.map(({ periods }) => periods.at(-1)?.value));
    expect(values).toEqual(['Set 2024-01-01', 'No cap', 'No rate']);
  });
});

describe('a clarify', () => {
  test('adds to the value in force without ending it', () => {
    const periods = fold(
      set('2023-01-01'),
      clarify('2024-01-01', { detail: 'In full.', standing: 'inferred' }),
    );
    expect(periods).toHaveLength(2);
    expect(periods[1]).toMatchObject({ value: 'Set 2023-01-01', replacedFrom: null });
    expect(periods[1]?.clarifications).toEqual([
      {
        value: 'Clarified 2024-01-01',
        detail: 'In full.',
        standing: 'inferred',
        from: '2024-01-01',
        sources: ['a-source'],
        entry: 'clarify-2024-01-01',
      },
    ]);
  });

  test('vanishes with the value it adds to', () => {
    const periods = fold(set('2023-01-01'), clarify('2023-06-01'), set('2024-01-01'));
    expect(wordsOn(periods, '2023-12-31')).toEqual(['Clarified 2023-06-01']);
    expect(wordsOn(periods, '2024-01-01')).toEqual([]);
  });

  test('adds to what held before the record', () => {
    expect(wordsOn(fold(clarify('2024-01-01')), '2024-01-01')).toEqual(['Clarified 2024-01-01']);
  });

  test('adds to the value set on the same day, whichever entry is read first', () => {
    const changes = [clarify('2024-01-01', { entry: 'a' }), set('2024-01-01', { entry: 'b' })];
    expect(wordsOn(fold(...changes), '2024-01-01')).toEqual(['Clarified 2024-01-01']);
  });

  test('adds to the lapse once the value has run out', () => {
    const periods = fold(set('2023-01-01', { until: '2023' }), clarify('2024-01-01'));
    expect(periodOn(periods, day('2024-01-01'))).toMatchObject({ origin: 'lapse', standing: 'none' });
    expect(wordsOn(periods, '2024-01-01')).toEqual(['Clarified 2024-01-01']);
  });

  test('adds to a value on its very last day', () => {
    const periods = fold(set('2023-01-01', { until: '2023' }), clarify('2023-12-31'));
    expect(wordsOn(periods, '2023-12-31')).toEqual(['Clarified 2023-12-31']);
  });
});

describe('an end', () => {
  test('ends the value and says so', () => {
    const periods = fold(set('2023-01-01'), end('2024-01-01'));
    expect(valueOn(periods, '2023-12-31')).toBe('Set 2023-01-01');
    expect(periodOn(periods, day('2024-01-01'))).toMatchObject({
      origin: 'end',
      value: 'Ended 2024-01-01',
      standing: 'none',
      entry: 'end-2024-01-01',
    });
  });

  test('is itself ended by a new value', () => {
    const periods = fold(set('2022-01-01'), end('2023-01-01'), set('2024-01-01'));
    expect(valueOn(periods, '2024-01-01')).toBe('Set 2024-01-01');
  });

  test('does not run out', () => {
    const periods = fold(set('2023-01-01'), { ...end('2024-01-01'), until: day('2024-12-31') });
    expect(valueOn(periods, '2025-01-01')).toBe('Ended 2024-01-01');
  });
});

describe('a value with a last day', () => {
  test.each([
    ['2030-06-15', '2030-06-15', '2030-06-16'],
    ['2030-06', '2030-06-30', '2030-07-01'],
    ['2030', '2030-12-31', '2031-01-01'],
  ])('until %s runs through %s and has run out on %s', (until, last, after) => {
    const periods = fold(set('2024-01-01', { until }));
    expect(periodOn(periods, day(last))).toMatchObject({ origin: 'set', until });
    expect(periodOn(periods, day(after))).toMatchObject({
      origin: 'lapse',
      standing: 'none',
      from: after,
    });
  });

  test('leaves a lapse that names the value and rests on the same sources', () => {
    const periods = fold(
      set('2024-01-01', { until: '2030', detail: 'In full.', sources: ['one'], entry: 'news' }),
    );
    expect(periods.at(-1)).toEqual({
      origin: 'lapse',
      value: 'Ran out: Set 2024-01-01',
      detail: null,
      standing: 'none',
      from: '2031-01-01',
      until: null,
      replacedFrom: null,
      sources: ['one'],
      entry: 'news',
      clarifications: [],
    });
  });

  test('takes its clarifications with it', () => {
    const periods = fold(set('2023-01-01', { until: '2023' }), clarify('2023-06-01'));
    expect(wordsOn(periods, '2024-01-01')).toEqual([]);
  });

  test('leaves a lapse up to the next value', () => {
    const periods = fold(set('2023-01-01', { until: '2023-06' }), set('2024-01-01'));
    expect(periods.map(({ origin }) => origin)).toEqual(['before', 'set', 'lapse', 'set']);
    expect(periods[2]).toMatchObject({ from: '2023-07-01', replacedFrom: '2024-01-01' });
  });

  test('leaves no lapse where the next value starts on the day after', () => {
    const periods = fold(set('2023-01-01', { until: '2023' }), set('2024-01-01'));
    expect(periods.map(({ origin }) => origin)).toEqual(['before', 'set', 'set']);
  });

  test('leaves no lapse where the next value starts in the year after', () => {
    const periods = fold(set('2023-01-01', { until: '2023' }), set('2024'));
    expect(periods.map(({ origin }) => origin)).toEqual(['before', 'set', 'set']);
  });
});

describe('the order of changes', () => {
  test('is that which a change says, where dates known to the month or year leave it open', () => {
    const [early, late] = [set('2021-03'), set('2021')];
    const values = (...changes: RecordedChange[]) =>
      fold(...changes)
        .map(({ value }) => value)
        .slice(1);
    expect(values(early, late)).toEqual(['Set 2021', 'Set 2021-03']);
    expect(values(early, { ...late, follows: early.entry })).toEqual(['Set 2021-03', 'Set 2021']);
  });

  test('goes by the day in force, not by the entry that reports it', () => {
    const later = set('2024-01-01', { entry: '2024-01-01-agreement' });
    const reported = set('2021-01-01', { entry: '2026-05-01-earlier-value-reported' });
    const periods = fold(later, reported);
    expect(periods.map(({ from }) => from)).toEqual([null, '2021-01-01', '2024-01-01']);
    expect(valueOn(periods, '2026-06-01')).toBe('Set 2024-01-01');
  });

  test('takes a year for the start of its first day, before that day itself', () => {
    const periods = fold(set('2021-01-01'), set('2021'), set('2021-06'));
    expect(periods.map(({ from }) => from)).toEqual([null, '2021', '2021-01-01', '2021-06']);
    expect(valueOn(fold(set('2021')), '2020-12-31')).toBe('No such term');
    expect(valueOn(fold(set('2021')), '2021-01-01')).toBe('Set 2021');
    expect(valueOn(fold(set('2021-06')), '2021-05-31')).toBe('No such term');
    expect(valueOn(fold(set('2021-06')), '2021-06-01')).toBe('Set 2021-06');
  });

  test('goes by the slug of the entry where two set a value from one day', () => {
    const [a, b] = [
      set('2024-01-01', { value: 'A', entry: 'a' }),
      set('2024-01-01', { value: 'B', entry: 'b' }),
    ];
    expect(valueOn(fold(a, b), '2024-01-01')).toBe('B');
    expect(valueOn(fold(b, a), '2024-01-01')).toBe('B');
  });
});

describe('periodOn', () => {
  test('leaves out clarifications not yet made', () => {
    const periods = fold(set('2023-01-01'), clarify('2023-06-01'), clarify('2024'));
    expect(wordsOn(periods, '2023-05-31')).toEqual([]);
    expect(wordsOn(periods, '2023-06-01')).toEqual(['Clarified 2023-06-01']);
    expect(wordsOn(periods, '2024-01-01')).toEqual(['Clarified 2023-06-01', 'Clarified 2024']);
  });

  test('refuses a history without periods', () => {
    expect(() => periodOn([], day('2024-01-01'))).toThrow('always has a period');
  });
});
