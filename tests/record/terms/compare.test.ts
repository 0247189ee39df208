import { describe, expect, test } from 'vitest';
import { changeDays, compareDays, contractOn, firstComparison, stateBefore } from '#record/terms/compare.ts';
import type { Difference } from '#record/terms/difference.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import type { RecordedChange } from '#record/terms/value-period.ts';
import type { Term } from '#record/terms/schema.ts';
import { day, makeRecordedChange, makeTerm } from '../../support/builders.ts';

const BEFORE = day('2024-04-30');
const AFTER = day('2024-05-01');
const set = (from: string, fields: Parameters<typeof makeRecordedChange>[0] = {}) =>
  makeRecordedChange({ value: `Set ${from}`, from, entry: `set-${from}`, ...fields });
const clarify = (from: string, fields: Parameters<typeof makeRecordedChange>[0] = {}) =>
  set(from, { effect: 'clarify', entry: `clarify-${from}`, ...fields });
const end = (from: string, fields: Parameters<typeof makeRecordedChange>[0] = {}) =>
  set(from, { effect: 'end', entry: `end-${from}`, ...fields });
const notDisclosed = (from: string) => set(from, { standing: 'not-disclosed', sources: [] });

/** How the only aspect of a term, not in force before the record, differs around the day. */
function differenceAround(changes: RecordedChange[]): Difference | undefined {
  return compareDays(foldLedger([makeTerm()], changes), BEFORE, AFTER)[0]?.aspects[0]?.difference;
}

function termWith(...aspects: string[]): Term {
  return makeTerm({
    aspects: aspects.map((id) => ({ id, label: id, before: { value: 'No such term', standing: 'none' } })),
  });
}

describe('the difference of an aspect', () => {
  test.each<[string, Difference, RecordedChange[]]>([
    ['a first value', 'new', [set('2024-05-01')]],
    ['another value', 'changed', [set('2023-01-01'), set('2024-05-01')]],
    ['a value after a not disclosed one', 'published', [notDisclosed('2023-01-01'), set('2024-05-01')]],
    ['words added', 'clarified', [set('2023-01-01'), clarify('2024-05-01')]],
    ['words added to words', 'clarified', [set('2023-01-01'), clarify('2023-02-01'), clarify('2024-05-01')]],
    ['words added to what held before', 'clarified', [clarify('2024-05-01')]],
    ['a value together with words', 'changed', [set('2023-01-01'), set('2024-05-01'), clarify('2024-05-01')]],
    ['an end', 'ended', [set('2023-01-01'), end('2024-05-01')]],
    ['a value that ran out the day before', 'ended', [set('2023-01-01', { until: '2024-04-30' })]],
    ['a value after an end', 'new', [set('2022-01-01'), end('2023-01-01'), set('2024-05-01')]],
    ['silence after a value', 'not-disclosed', [set('2023-01-01'), notDisclosed('2024-05-01')]],
    ['silence after nothing', 'not-disclosed', [notDisclosed('2024-05-01')]],
    ['an end of nothing', 'unchanged', [end('2024-05-01')]],
    ['a value set long before', 'unchanged', [set('2023-01-01')]],
    ['a value set long before, with its words', 'unchanged', [set('2023-01-01'), clarify('2023-02-01')]],
    ['a value set later', 'unchanged', [set('2023-01-01'), set('2024-05-02')]],
    ['nothing at all', 'unchanged', []],
  ])('%s: %s', (_, difference, changes) => {
    expect(differenceAround(changes)).toBe(difference);
  });
});

describe('compareDays', () => {
  test('sees a value that starts on the day from which the older state is known', () => {
    const before = { value: 'Unknown', from: AFTER };
    const term = makeTerm({ aspects: [{ id: 'clause', label: 'Clause', before }] });
    const [compared] = compareDays(foldLedger([term], [set('2024-05-01')]), BEFORE, AFTER);
    expect(compared?.difference).toBe('new');
  });

  test('holds the value of each aspect on both days', () => {
    const ledger = foldLedger([termWith('rate')], [set('2023-01-01', { aspect: 'rate' })]);
    const [aspect] = compareDays(ledger, day('2022-12-31'), day('2024-01-01'))[0]!.aspects;
    expect(aspect).toMatchObject({
      aspect: { id: 'rate' },
      before: { value: 'No such term' },
      after: { value: 'Set 2023-01-01' },
    });
  });

  test('keeps the order of the terms', () => {
    const terms = ['second', 'first'].map((id) => makeTerm({ id }));
    const compared = compareDays(foldLedger(terms, []), day('2022-12-31'), AFTER);
    expect(compared.map(({ term }) => term.id)).toEqual(['second', 'first']);
  });

  test.each<[Difference, RecordedChange[]]>([
    ['unchanged', []],
    ['clarified', [clarify('2024-05-01', { aspect: 'rate' })]],
    ['new', [clarify('2024-05-01', { aspect: 'rate' }), set('2024-05-01', { aspect: 'cap' })]],
    [
      'changed',
      [
        set('2023-01-01', { aspect: 'cap' }),
        set('2024-05-01', { aspect: 'cap' }),
        set('2023-01-01', { aspect: 'rate' }),
        end('2024-05-01', { aspect: 'rate' }),
      ],
    ],
    [
      'ended',
      [
        set('2023-01-01', { aspect: 'cap' }),
        end('2024-05-01', { aspect: 'cap' }),
        set('2024-05-01', { aspect: 'rate' }),
      ],
    ],
    [
      'not-disclosed',
      [
        set('2024-05-01', { aspect: 'cap', standing: 'not-disclosed' }),
        clarify('2024-05-01', { aspect: 'rate' }),
      ],
    ],
  ])('a term is %s when that is the most that happened to its aspects', (difference, changes) => {
    const ledger = foldLedger([termWith('rate', 'cap')], changes);
    expect(compareDays(ledger, BEFORE, AFTER)[0]?.difference).toBe(difference);
  });
});

describe('contractOn', () => {
  test('is the value of every aspect of every term on the day', () => {
    const terms = [termWith('rate', 'cap'), makeTerm({ id: 'licence' })];
    const ledger = foldLedger(terms, [
      set('2023-01-01', { aspect: 'rate' }),
      set('2024-05-02', { term: 'licence' }),
      clarify('2024-05-02', { aspect: 'rate' }),
    ]);
    const contract = contractOn(ledger, AFTER);
    expect(
      contract.map(({ term, aspects }) => [
        term.id,
        aspects.map(({ aspect, state }) => [aspect.id, state.value, state.clarifications.length]),
      ]),
    ).toEqual([
      [
        'a-term',
        [
          ['rate', 'Set 2023-01-01', 0],
          ['cap', 'No such term', 0],
        ],
      ],
      ['licence', [['clause', 'No such term', 0]]],
    ]);
  });
});

describe('changeDays', () => {
  test('are the days of values, ends and words, each once, older first', () => {
    const terms = [termWith('rate', 'cap'), makeTerm({ id: 'licence' })];
    const changes = [
      end('2025-01-01', { aspect: 'rate' }),
      clarify('2024-01-01', { aspect: 'rate' }),
      set('2023-01-01', { aspect: 'rate' }),
      set('2023-01-01', { aspect: 'cap' }),
      set('2022-01-01', { term: 'licence' }),
    ];
    expect(changeDays(foldLedger(terms, changes))).toEqual([
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
    ]);
  });

  test('are days, months and years, as far as they are known', () => {
    const changes = [set('2021'), clarify('2021-06'), set('2022-03'), set('2023-01-01'), clarify('2024')];
    expect(changeDays(foldLedger([makeTerm()], changes))).toEqual([
      '2021',
      '2021-06',
      '2022-03',
      '2023-01-01',
      '2024',
    ]);
  });

  test('leave out the day after a value ran out, which no entry recorded', () => {
    expect(changeDays(foldLedger([makeTerm()], [set('2023-01-01', { until: '2023' })]))).toEqual([
      '2023-01-01',
    ]);
  });

  test('leave out the start of what held before the record', () => {
    const before = { value: 'Unknown', from: '2019-07-22' };
    const term = makeTerm({ aspects: [{ id: 'clause', label: 'Clause', before }] });
    expect(changeDays(foldLedger([term], []))).toEqual([]);
  });
});

describe('stateBefore', () => {
  const days = ['2022-01-01', '2023-01-01', '2024-01-01'].map(day);

  test('is the change day before', () => {
    expect(stateBefore(days, day('2024-01-01'))).toBe('2023-01-01');
    expect(stateBefore(days, day('2023-06-01'))).toBe('2023-01-01');
  });

  test('is the eve of the first change day', () => {
    expect(stateBefore(days, day('2022-01-01'))).toBe('2021-12-31');
  });
});

describe('firstComparison', () => {
  const days = [day('2024-05-01'), day('2025-01-01'), day('2031-01-01')];
  const completeTo = day('2026-01-31');

  test('is that of the site, else the last change up to the day to which the record is complete', () => {
    expect(firstComparison(days, { comparison: { after: day('2024-05-01') }, completeTo })).toEqual({
      before: day('2024-04-30'),
      after: day('2024-05-01'),
    });
    expect(firstComparison(days, { completeTo })).toEqual({ before: days[0], after: days[1] });
    expect(firstComparison([day('2031-01-01')], { completeTo })?.after).toBe(day('2031-01-01'));
  });

  test('is none where nothing has changed', () => {
    expect(firstComparison([], { comparison: { after: day('2024-05-01') }, completeTo })).toBeNull();
  });
});
