import { describe, expect, test } from 'vitest';
import { figuresBySeries } from '#record/figures/recorded.ts';
import { makeEntry, makeSeries } from '../../support/builders.ts';

const figure = (series: string, amount: number, date?: string) => ({
  series,
  amount,
  standing: 'stated' as const,
  text: 'An amount.',
  sources: ['a-source'],
  ...(date ? { date } : {}),
});

describe('figuresBySeries', () => {
  const series = ['first', 'second', 'empty'].map((id) => makeSeries({ id }));
  const entries = [
    makeEntry({ slug: 'late', date: '2024-05-01', figures: [figure('second', 3), figure('first', 2)] }),
    makeEntry({ slug: 'early', date: '2023', figures: [figure('first', 1), figure('first', 4, '2025-01')] }),
  ];
  const histories = figuresBySeries(series, entries);

  test('keeps the order of the series, without those of which nothing is on record', () => {
    expect(histories.map((history) => history.series.id)).toEqual(['first', 'second']);
  });

  test('orders figures by their own date, or else by that of their entry, and names the entry', () => {
    expect(histories[0]?.figures.map(({ amount, date, entry }) => [amount, date, entry])).toEqual([
      [1, '2023', 'early'],
      [2, '2024-05-01', 'late'],
      [4, '2025-01', 'early'],
    ]);
  });
});
