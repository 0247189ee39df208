import { describe, expect, test } from 'vitest';
import { foldOffers, inOrder, isListed, stateOn } from '#record/availability/fold.ts';
import { offerSchema, type Offer } from '#record/availability/schema.ts';
import { readThisRecord } from '../../support/this-record.ts';
import { day } from '../../support/builders.ts';
import { makeOffer } from '../../support/offers.ts';

const END = day('2026-11-28');

const CELL = [
  makeOffer({ stage: 'general-availability', from: '2026-06-01' }),
  makeOffer({ stage: 'limited-preview', from: '2026-04' }),
  makeOffer({ stage: 'withdrawn', from: '2026-11' }),
];

describe('stateOn', () => {
  test.each([
    ['2026-03-31', null, false],
    ['2026-04-01', 'limited-preview', true],
    ['2026-04-29', 'limited-preview', true],
    ['2026-04-30', 'limited-preview', false],
    ['2026-05-31', 'limited-preview', false],
    ['2026-06-01', 'general-availability', false],
    ['2026-10-31', 'general-availability', false],
    ['2026-11-15', 'withdrawn', true],
    ['2026-11-28', 'withdrawn', false],
  ])('gives the stage in force on %s, and whether it may have begun later', (on, stage, isWithinSpan) => {
    const state = stateOn(CELL, day(on), END);
    expect([state.current?.stage ?? null, state.isWithinSpan]).toEqual([stage, isWithinSpan]);
  });

  test('lists the stages begun so far in their order', () => {
    const { begun } = stateOn(CELL, day('2026-07-01'), END);
    expect(begun.map(({ stage }) => stage)).toEqual(['limited-preview', 'general-availability']);
  });

  test('takes no offer into account whose day is not published', () => {
    const undated = makeOffer({ stage: 'general-availability', from: null });
    expect(stateOn([undated], END, END)).toEqual({ begun: [], current: null, isWithinSpan: false });
  });
});

describe('isListed', () => {
  test('is over with the withdrawal', () => {
    const on = (text: string) => isListed(stateOn(CELL, day(text), END).current);
    expect(['2026-03-31', '2026-04-30', '2026-06-01', '2026-11-28'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('foldOffers', () => {
  test('gives each model of the record its offers by channel, each list in the order of its stages', async () => {
    const { availability } = await readThisRecord();
    const folded = foldOffers(availability!);
    expect(folded.map(({ model }) => model.id)).toEqual(availability!.models.map(({ id }) => id));
    const offers = folded.flatMap(({ cells }) => [...cells.values()].flat());
    const key = ({ model, channel, stage }: Offer) => `${model} ${channel} ${stage}`;
    expect(offers.map(key).toSorted()).toEqual(availability!.offers.map(key).toSorted());
    for (const { cells } of folded)
      for (const cell of cells.values()) expect(inOrder(cell)).toEqual([...cell]);
  });

  test('has as many models on offer on a day as a plain count of the rows', async () => {
    const { availability, site } = await readThisRecord();
    for (const on of ['2023-04-01', '2025-08-31', '2026-04-27', '2026-10-31', '2026-11-28'].map(day)) {
      const listed = foldOffers(availability!).flatMap(({ model, cells }) =>
        [...cells].flatMap(([channel, cell]) =>
          isListed(stateOn(cell, on, site.completeTo).current) ? [`${model.id} ${channel}`] : [],
        ),
      );
      // The first day of a month or year, written out by hand; the last row of a cell to begin decides.
      const begun = availability!.offers.filter(({ from }) => from && from.padEnd(10, '-01') <= on);
      const plain = new Set(begun.map(({ model, channel }) => `${model} ${channel}`));
      for (const { model, channel, stage } of begun)
        if (stage === 'withdrawn') plain.delete(`${model} ${channel}`);
      expect(listed.toSorted()).toEqual([...plain].toSorted());
    }
  });
});

test('a row without a source is refused', () => {
  expect(offerSchema.safeParse({ ...makeOffer(), sources: [] }).success).toBe(false);
});
