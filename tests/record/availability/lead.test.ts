import { describe, expect, test } from 'vitest';
import { foldOffers } from '#record/availability/fold.ts';
import { isSince, leadOf, type Lead } from '#record/availability/lead.ts';
import type { LeadPair } from '#record/availability/schema.ts';
import { leadInWords } from '#record/availability/words.ts';
import { day } from '../../support/builders.ts';
import { makeModelOffers, makeOffer } from '../../support/offers.ts';
import { readThisRecord } from '../../support/this-record.ts';

const PAIR = { first: 'one', second: 'two' };
const { availability } = await readThisRecord();
const folded = foldOffers(availability!);

/** The leads that can be counted in this record. */
function leadsIn(pair: LeadPair): Lead[] {
  return folded.map((model) => leadOf(model, pair)).filter((lead) => typeof lead === 'object');
}

function leadWith(first: string | null, second: string | null) {
  const offers = [makeOffer({ channel: 'one', from: first }), makeOffer({ channel: 'two', from: second })];
  return leadOf(makeModelOffers(offers), PAIR);
}

describe('leadOf', () => {
  test.each([
    ['2026-07-09', '2026-07-13', 4, 4],
    ['2026-07-13', '2026-07-09', -4, -4],
    ['2026-09-22', '2026-09-22', 0, 0],
    ['2024-02-28', '2024-03-01', 2, 2],
    ['2023-03-01', '2023-05', 61, 91],
    ['2024-05-13', '2024-05', -12, 18],
    ['2021', '2021', -364, 364],
  ])('counts the days from %s to %s', (first, second, least, most) => {
    expect(leadWith(first, second)).toMatchObject({ least, most });
  });

  test('compares general availability with nothing but general availability', () => {
    const preview = makeOffer({ channel: 'one', stage: 'preview', from: '2024-04-01' });
    const offers = [preview, makeOffer({ channel: 'two' })];
    expect(leadOf(makeModelOffers(offers), PAIR)).toBe('no-general-availability');
    const finished = makeOffer({ channel: 'one', from: '2024-04-20' });
    expect(leadOf(makeModelOffers([...offers, finished]), PAIR)).toMatchObject({ least: 11, most: 11 });
  });

  test('counts nothing where a day is not published, or one of the channels has no entry', () => {
    expect(leadWith(null, '2026-07-13')).toBe('no-day');
    expect(leadOf(makeModelOffers([makeOffer({ channel: 'one' })]), PAIR)).toBe('no-entry');
  });

  test('is open to the side of a day that is only the latest possible one', () => {
    const [by, on] = [{ doubt: 'by-that-day', from: '2026-09-05' } as const, { from: '2026-09-08' }];
    const leadFrom = (first: object, second: object) =>
      leadOf(
        makeModelOffers([makeOffer({ channel: 'one', ...first }), makeOffer({ channel: 'two', ...second })]),
        PAIR,
      );
    expect(leadFrom(by, on)).toMatchObject({ least: 3, most: null });
    expect(leadFrom(on, by)).toMatchObject({ least: null, most: -3 });
    expect(leadFrom(by, by)).toBe('no-day');
  });
});

describe('the leads of this record', () => {
  test('are those that a second reckoning finds, in days since 1970', () => {
    for (const pair of availability!.leads)
      expect(shown(leadsIn(pair)), `${pair.first} ${pair.second}`).toEqual(reckoned(pair));
  });

  test('of the leading pair since the clause came into force carry their doubts', () => {
    const since = leadsIn(availability!.leads[0]!).filter((lead) => isSince(lead, day('2026-04-27')));
    expect(since.map((lead) => [lead.model.id, leadInWords(lead)])).toEqual([
      ['gpt-6-astra', 'at least 3 days, reported'],
      ['gpt-5-6-sol', '4 days, stage disputed'],
      ['gpt-5-6-terra', '4 days, stage disputed'],
      ['gpt-5-6-luna', '4 days, stage disputed'],
    ]);
  });

  test('leave out what began on one side before the clause', () => {
    const leads = leadsIn(availability!.leads[0]!);
    const lead = leads.find(({ model }) => model.id === 'gpt-5-5');
    expect(lead).toMatchObject({ least: 38, most: 38 });
    expect(isSince(lead!, day('2026-04-27'))).toBe(false);
  });
});

function shown(leads: readonly Lead[]) {
  return leads.map(({ model, least, most }) => [model.id, least, most]);
}

/** The same from the rows themselves, without the code under test or its library. */
function reckoned({ first, second }: LeadPair) {
  const finished = availability!.offers.filter(({ stage, from }) => stage === 'general-availability' && from);
  const dayOf = (model: string, channel: string) =>
    finished.find((offer) => offer.model === model && offer.channel === channel);
  return availability!.models.flatMap(({ id }) => {
    const [one, two] = [dayOf(id, first), dayOf(id, second)];
    if (!one?.from || !two?.from) return [];
    const [least, most] = [startOf(two.from) - endOf(one.from), endOf(two.from) - startOf(one.from)];
    return [[id, two.doubt === 'by-that-day' ? null : least, one.doubt === 'by-that-day' ? null : most]];
  });
}

function startOf(date: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
}

function endOf(date: string): number {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  const next = dayOfMonth
    ? Date.UTC(year, month! - 1, dayOfMonth + 1)
    : month
      ? Date.UTC(year, month, 1)
      : Date.UTC(year + 1, 0, 1);
  return next / 86_400_000 - 1;
}
