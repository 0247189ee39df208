import { describe, expect, test } from 'vitest';
import { leadOf, type Lead } from '#record/availability/lead.ts';
import {
  dayInWords,
  leadInDays,
  leadInWords,
  ownNote,
  shortName,
  stageInWords,
  summariseLeads,
} from '#record/availability/words.ts';
import { day } from '../../support/builders.ts';
import { makeModelOffers, makeOffer } from '../../support/offers.ts';

describe('leadInDays', () => {
  test.each([
    [0, 0, 'same day'],
    [1, 1, '1 day'],
    [4, 4, '4 days'],
    [-1, -1, '1 day behind'],
    [61, 91, '61 to 91 days'],
    [0, 30, '0 to 30 days'],
    [-30, -2, '2 to 30 days behind'],
    [-12, 18, '12 days behind to 18 days ahead'],
    [3, null, 'at least 3 days'],
    [0, null, 'same day or ahead'],
    [-3, null, 'at most 3 days behind'],
    [null, 3, 'at most 3 days'],
    [null, 0, 'same day or behind'],
    [null, -3, 'at least 3 days behind'],
  ])('words %s to %s as %s', (least, most, words) => {
    expect(leadInDays({ least, most })).toBe(words);
  });
});

describe('leadInWords', () => {
  test.each([
    [{}, {}, '4 days'],
    [{ standing: 'reported' }, {}, '4 days, reported'],
    [{}, { standing: 'reported' }, '4 days, reported'],
    [{ standing: 'reported', doubt: 'by-that-day' }, {}, 'at least 4 days, reported'],
    [{ standing: 'reported' }, { standing: 'reported', doubt: 'stage-disputed' }, '4 days, stage disputed'],
  ] as const)('says of %o before %o: %s', (first, second, words) => {
    const offers = [
      makeOffer({ channel: 'one', ...first }),
      makeOffer({ channel: 'two', from: '2024-05-05', ...second }),
    ];
    const lead = leadOf(makeModelOffers(offers), { first: 'one', second: 'two' });
    expect(leadInWords(lead as Lead)).toBe(words);
  });
});

describe('summariseLeads', () => {
  test('tells the same lead once, the shortest first', () => {
    const leads = [
      ['A', '2024-05-05'],
      ['B', '2024-05-04'],
      ['C', '2024-05-05'],
    ].map(([name = '', from = null]) => {
      const offers = [makeOffer({ channel: 'one' }), makeOffer({ channel: 'two', from })];
      return leadOf(makeModelOffers(offers, name), { first: 'one', second: 'two' }) as Lead;
    });
    expect(summariseLeads(leads)).toBe('3 days (B) and 4 days (A and C)');
  });
});

describe('ownNote', () => {
  test('leaves out the sentence that the page says once', () => {
    const note = 'As the title says. It is a reading.';
    expect(ownNote({ note }, 'It is a reading.')).toBe('As the title says.');
    expect(ownNote({ note: 'It is a reading.' }, 'It is a reading.')).toBeNull();
    expect(ownNote({ note: null }, 'It is a reading.')).toBeNull();
    expect(ownNote({ note }, undefined)).toBe(note);
  });
});

test('a stage that is only reported says so', () => {
  expect(stageInWords({ stage: 'general-availability', standing: 'reported' })).toBe(
    'generally available, reported',
  );
  expect(stageInWords({ stage: 'limited-preview', standing: 'stated' })).toBe('limited preview');
});

test('a doubt about an offer is said beside its stage or before its day', () => {
  const [scheduled, latest] = [
    makeOffer({ stage: 'withdrawn', doubt: 'as-scheduled' }),
    makeOffer({ doubt: 'by-that-day', from: '2026-09-05' }),
  ];
  expect(stageInWords(scheduled)).toBe('withdrawn, as scheduled');
  expect(stageInWords(latest)).toBe('generally available');
  expect(dayInWords({ ...latest, from: day('2026-09-05') })).toBe('by 5 September 2026');
  expect(dayInWords({ ...scheduled, from: day('2026-09-05') })).toBe('5 September 2026');
});

test('a channel is called by its short name where it has one', () => {
  const channel = { id: 'one', name: 'One (formerly Two)', party: null };
  expect([shortName(channel), shortName({ ...channel, short: 'One' })]).toEqual([
    'One (formerly Two)',
    'One',
  ]);
});
