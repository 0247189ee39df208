import { describe, expect, test } from 'vitest';
import { knownHistory } from '#record/terms/history.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { observationsOf, observationsOfTerm } from '#record/terms/observations.ts';
import { pointsOf } from '#record/terms/points.ts';
import { day, makeEntry, makeRecordedChange, makeTerm } from '../../support/builders.ts';

const changes = [
  makeRecordedChange({ value: 'Through 2030', from: '2023-01-01', entry: 'first' }),
  makeRecordedChange({ value: 'Through 2032', from: '2024-05-01', entry: 'second' }),
];
const history = knownHistory(foldLedger([makeTerm()], changes)[0]!.aspects[0]!.periods, day('2025-01-01'));
const seen = (date: string) => ({ term: 'a-term', text: `Seen ${date}`, date, sources: ['a-source'] });
const entry = makeEntry({
  date: '2024-06-01',
  observations: [
    seen('2024-04'),
    seen('2022-01-01'),
    { term: 'a-term', text: 'Seen then', sources: ['a-source'] },
    { ...seen('2024-07-01'), term: 'other' },
  ],
});

describe('pointsOf', () => {
  test('tell what moved since the value before, and what is gone within its whole text', () => {
    const [newer, older] = pointsOf(history, []);
    expect(newer).toMatchObject({
      difference: 'changed',
      gone: [
        [
          { text: 'Through', mark: null },
          { text: ' ', mark: null },
          { text: '2030', mark: 'removed' },
        ],
      ],
    });
    expect(newer!.wording[0]!.value.filter(({ mark }) => mark)).toEqual([{ text: '2032', mark: 'added' }]);
    expect(older).toMatchObject({ difference: null, gone: [] });
  });

  test('put each observation with the value that held, and lose none', () => {
    const placed = pointsOf(history, observationsOfTerm([entry], 'a-term')).map(({ observations }) =>
      observations.map(({ text }) => text),
    );
    expect(placed).toEqual([['Seen then'], ['Seen 2022-01-01', 'Seen 2024-04']]);
  });
});

describe('observationsOf', () => {
  test('have the date of their entry where they have none', () => {
    expect(observationsOf(entry).map(({ date }) => date)).toEqual([
      '2024-04',
      '2022-01-01',
      '2024-06-01',
      '2024-07-01',
    ]);
  });
});
