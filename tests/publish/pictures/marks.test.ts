import { describe, expect, test } from 'vitest';
import { marksOf } from '#publish/pictures/marks.ts';
import { timeScale } from '#publish/pictures/scale.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import type { RecordedChange } from '#record/terms/value-period.ts';
import { day, makeRecordedChange, makeTerm, when } from '../../support/builders.ts';

const aspects = ['rate', 'cap'].map((id) => ({ id, label: `The ${id}`, before: { value: 'Unknown' } }));
const term = makeTerm({ id: 'price', label: 'Price', aspects });
const today = day('2024-06-30');
const edges = { left: 0, today: 900, right: 1000 };
const scale = timeScale({ starts: [when('2020')], today, coming: [], edges });

const change = (fields: Partial<RecordedChange>) =>
  makeRecordedChange({ term: 'price', aspect: 'rate', ...fields });
const marksFor = (...changes: RecordedChange[]) => marksOf(foldLedger([term], changes)[0]!, today, scale);

const rate = change({ from: day('2020-01-01'), entry: 'deal' });

describe('marksOf', () => {
  test('leaves out what begins a bar', () => {
    expect(marksFor(rate)).toEqual([]);
  });

  test('marks words added to a value, where they were added', () => {
    const words = change({ effect: 'clarify', value: 'Net', from: day('2022-01-01'), entry: 'letter' });
    expect(marksFor(rate, words)).toEqual([
      {
        x: expect.closeTo(scale.at(day('2022-01-01')), 0),
        text: 'Price, the rate, clarified: Net, from 1 January 2022. Stated.',
        entry: 'letter',
      },
    ]);
  });

  test('marks another aspect, unless a bar of the same entry and day shows the change already', () => {
    const cap = change({ aspect: 'cap', value: 'Ten', from: day('2021-01-01'), entry: 'report' });
    const same = change({ aspect: 'cap', value: 'Nine', from: day('2020-01-01'), entry: 'deal' });
    expect(marksFor(rate, same, cap).map(({ entry }) => entry)).toEqual(['report']);
  });

  test('makes one mark of what one entry changed from one day', () => {
    const cap = change({ aspect: 'cap', value: 'Ten', from: day('2021-01-01'), entry: 'letter' });
    const words = change({ effect: 'clarify', value: 'Net', from: day('2021-01-01'), entry: 'letter' });
    const [mark, ...others] = marksFor(rate, words, cap);
    expect(others).toEqual([]);
    expect(mark?.text).toContain('clarified: Net');
    expect(mark?.text).toContain('the cap: Ten');
  });

  test('marks nothing after today, and no running out', () => {
    const late = change({ aspect: 'cap', from: day('2024-07-01'), entry: 'later' });
    const short = change({ from: day('2020-01-01'), until: when('2021'), entry: 'deal' });
    expect(marksFor(short, late)).toEqual([]);
  });
});
