import { describe, expect, test } from 'vitest';
import { effectsBetween, effectsOf } from '#record/terms/effects.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { day, makeRecordedChange, makeTerm } from '../../support/builders.ts';

const price = makeTerm({
  id: 'price',
  aspects: ['rate', 'cap'].map((id) => ({ id, label: id, before: { value: 'Unknown' } })),
});
const seat = makeTerm({ id: 'seat' });

const rate = (fields: Parameters<typeof makeRecordedChange>[0]) =>
  makeRecordedChange({ term: 'price', aspect: 'rate', ...fields });

describe('effectsOf', () => {
  test('shows a value with the one before it', () => {
    const ledger = foldLedger(
      [price],
      [
        rate({ entry: 'first', value: '10%', from: '2024-01-01' }),
        rate({ entry: 'second', value: '20%', from: '2025-01-01' }),
      ],
    );
    expect(effectsOf(ledger, 'first')).toMatchObject([
      { before: { value: 'Unknown' }, after: { value: '10%' } },
    ]);
    expect(effectsOf(ledger, 'second')).toMatchObject([
      {
        term: { id: 'price' },
        aspect: { id: 'rate' },
        before: { value: '10%' },
        after: { value: '20%' },
      },
    ]);
  });

  test('shows words added to a value with the value they were added to', () => {
    const ledger = foldLedger(
      [price],
      [
        rate({ entry: 'first', value: '10%', from: '2024-01-01' }),
        rate({ entry: 'second', effect: 'clarify', value: 'Gross', from: '2024-06' }),
      ],
    );
    expect(effectsOf(ledger, 'second')).toMatchObject([
      { before: { value: '10%' }, after: { value: 'Gross' } },
    ]);
    expect(effectsOf(ledger, 'first')).toHaveLength(1);
  });

  test('shows an end as an effect of the entry, but not that a value ran out', () => {
    const ledger = foldLedger(
      [price],
      [
        rate({ entry: 'set', value: '10%', from: '2024-01-01' }),
        rate({ entry: 'end', effect: 'end', value: 'None', from: '2025-01-01' }),
        rate({ entry: 'again', value: '20%', from: '2026-01-01', until: '2030' }),
      ],
    );
    expect(effectsOf(ledger, 'end')).toMatchObject([{ after: { origin: 'end', value: 'None' } }]);
    expect(effectsOf(ledger, 'again')).toMatchObject([
      { before: { origin: 'end' }, after: { value: '20%' } },
    ]);
  });

  test('come in the order of the terms and aspects, whatever the order of the changes', () => {
    const ledger = foldLedger(
      [price, seat],
      [
        makeRecordedChange({ term: 'seat', entry: 'deal' }),
        makeRecordedChange({ term: 'price', aspect: 'cap', entry: 'deal' }),
        rate({ entry: 'deal' }),
      ],
    );
    const names = effectsOf(ledger, 'deal').map(({ term, aspect }) => `${term.id} ${aspect.id}`);
    expect(names).toEqual(['price rate', 'price cap', 'seat clause']);
  });

  test('are none for an entry that changed nothing', () => {
    expect(effectsOf(foldLedger([price], [rate({ entry: 'first' })]), 'other')).toEqual([]);
  });
});

describe('effectsBetween', () => {
  const ledger = foldLedger(
    [price, seat],
    [
      rate({ entry: 'first', value: '10%', from: '2024-01-01' }),
      rate({ entry: 'second', value: '20%', from: '2025-01-01' }),
      rate({ entry: 'third', effect: 'clarify', value: 'Net', from: '2026-01-01' }),
    ],
  );

  test('shows what differs, and nothing else', () => {
    expect(effectsBetween(ledger, day('2024-01-01'), day('2025-01-01'))).toMatchObject([
      { aspect: { id: 'rate' }, before: { value: '10%' }, after: { value: '20%' } },
    ]);
    expect(effectsBetween(ledger, day('2025-01-01'), day('2025-06-01'))).toEqual([]);
  });

  test('shows the words where only words were added', () => {
    expect(effectsBetween(ledger, day('2025-01-01'), day('2026-01-01'))).toMatchObject([
      { before: { value: '20%' }, after: { value: 'Net' } },
    ]);
  });
});
