import { describe, expect, test } from 'vitest';
import { dealAmount, firmnessNotes } from '#record/figures/answers.ts';
import { figuresBySeries, type RecordedFigure } from '#record/figures/recorded.ts';
import type { SeriesKind } from '#record/figures/schema.ts';
import { makeFigure, makeSeries } from '../../support/builders.ts';
import { readThisRecord } from '../../support/this-record.ts';

const SPACE = '\u00a0';
const dealOf = (figures: readonly RecordedFigure[], kind: SeriesKind = 'investment') => ({
  series: makeSeries({ kind }),
  figures: [...figures],
});
const wordsOf = (figures: readonly RecordedFigure[], kind?: SeriesKind) =>
  firmnessNotes(dealOf(figures, kind)).map(({ words }) => words);

const hidden = makeFigure({ standing: 'not-disclosed' });

describe('dealAmount', () => {
  test('names commitments side by side and adds nothing up', () => {
    const deal = dealOf([makeFigure({ amount: 38 }), makeFigure({ amount: 100 })]);
    expect(dealAmount(deal)).toBe(`$38${SPACE}billion + $100${SPACE}billion`);
  });

  test('names what was committed where less was paid', () => {
    const deal = dealOf([makeFigure({ amount: 13 }), makeFigure({ amount: 11.9, counts: 'paid' })]);
    expect(dealAmount(deal)).toBe(`$13${SPACE}billion`);
  });

  test('says of a limit that it is one', () => {
    const deal = dealOf([makeFigure({ amount: 2 }), makeFigure({ amount: 38, counts: 'limit' })], 'payment');
    expect(dealAmount(deal)).toBe(`At most $38${SPACE}billion`);
  });

  test('says that nobody has disclosed any amount', () => {
    expect(dealAmount(dealOf([hidden]))).toBe('Not disclosed');
  });
});

describe('firmnessNotes', () => {
  test('says in plain words what is paid, without conditions, conditional or not disclosed', () => {
    expect(wordsOf([makeFigure({ amount: 30 })])).toEqual(['no conditions on record']);
    expect(wordsOf([makeFigure({ amount: 13 }), makeFigure({ amount: 11.9, counts: 'paid' })])).toEqual([
      `$11.9${SPACE}billion paid`,
      'no conditions on record for the rest',
    ]);
    expect(wordsOf([makeFigure({ amount: 50 }), makeFigure({ amount: 50, counts: 'paid' })])).toEqual([
      'all paid',
    ]);
    expect(wordsOf([makeFigure({ amount: 12, conditional: 12 })])).toEqual(['all on conditions']);
    expect(wordsOf([makeFigure({ amount: 50, conditional: 35 })])).toEqual([
      `$35${SPACE}billion on conditions`,
      'no conditions on record for the rest',
    ]);
    expect(wordsOf([hidden])).toEqual(['amount not disclosed']);
    expect(wordsOf([makeFigure({ amount: 1 }), hidden, hidden])).toEqual([
      'no conditions on record',
      '2 more amounts not disclosed',
    ]);
  });

  test('computes no number that is on no record', () => {
    const deal = [makeFigure({ amount: 50, conditional: 35 }), makeFigure({ amount: 20, counts: 'paid' })];
    expect(wordsOf(deal)).toEqual([`$20${SPACE}billion paid`, 'the rest on conditions']);
  });

  test('says who has not confirmed it', () => {
    expect(wordsOf([makeFigure({ amount: 300, standing: 'reported' })])).toEqual(['reported, not confirmed']);
    const partly = [makeFigure({ amount: 1 }), makeFigure({ amount: 2, standing: 'reported' })];
    expect(wordsOf(partly)).toEqual(['part of it reported, not confirmed', 'no conditions on record for the rest']);
  });

  test('says of a payment for which period it is', () => {
    expect(wordsOf([makeFigure({ amount: 24.1, date: '2026-06-30' })], 'payment')).toEqual([
      'period to 30 June 2026',
    ]);
  });

  test('says something of each deal on this record', async () => {
    const { series, entries } = await readThisRecord();
    const deals = figuresBySeries(series, entries).filter(({ series: { unit } }) => unit !== 'percent');
    expect(deals.length).toBeGreaterThan(5);
    expect(deals.filter((deal) => firmnessNotes(deal).length === 0)).toEqual([]);
  });
});
