import { describe, expect, test } from 'vitest';
import { foldOffers } from '#record/availability/fold.ts';
import { practiceSince, uncountedInWords } from '#record/availability/practice.ts';
import { summariseLeads } from '#record/availability/words.ts';
import { day } from '../../support/builders.ts';
import { readThisRecord } from '../../support/this-record.ts';

const { availability } = await readThisRecord();
const models = foldOffers(availability!);
const [pair] = availability!.leads;

describe('practiceSince', () => {
  const practice = practiceSince(availability!, models, { pair: pair!, since: day('2026-04-27') });

  test('counts the leads since the clause', () => {
    expect(summariseLeads(practice!.leads)).toBe(
      'at least 3 days, reported (GPT-6 Astra) and ' +
        '4 days, stage disputed (GPT-5.6 Sol, GPT-5.6 Terra and GPT-5.6 Luna)',
    );
  });

  test('says of every other model on both channels why it is not counted', () => {
    expect(uncountedInWords(practice!)).toBe(
      'stages differ (GPT-6.1 Sol, GPT-6 Sol and GPT-6 Luna); ' +
        '38 days, reported, but one day lies before the clause (GPT-5.5); no day known (GPT-5.4 and gpt-oss-120b)',
    );
  });

  test('leaves no model on both channels out', () => {
    const told = [
      ...practice!.leads.map(({ model }) => model.id),
      ...practice!.uncounted.flatMap((group) => group.models.map(({ id }) => id)),
    ];
    const on = (channel: string) =>
      new Set(availability!.offers.filter((offer) => offer.channel === channel).map(({ model }) => model));
    expect(told.toSorted()).toEqual([...on(pair!.first).intersection(on(pair!.second))].toSorted());
  });

  test('is null where a channel is not declared', () => {
    const nowhere = { first: 'nowhere', second: pair!.second };
    expect(practiceSince(availability!, models, { pair: nowhere, since: day('2026-04-27') })).toBeNull();
  });
});
