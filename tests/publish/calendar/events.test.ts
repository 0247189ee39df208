import { describe, expect, test } from 'vitest';
import { comingEvents, milestoneEvents } from '#publish/calendar/events.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { makeEntry, makeRecordedChange, makeSite, makeTerm } from '../../support/builders.ts';

const toUrl = (address: string) => `https://record.example${address}`;
const site = makeSite({ repository: 'https://code.example/people/record', completeTo: '2024-12-31' });

describe('milestoneEvents', () => {
  test('are the key entries that are known to the day', () => {
    const entries = [
      makeEntry({ slug: 'key', key: true, date: '2024-05-01' }),
      makeEntry({ slug: 'minor', date: '2024-05-01' }),
      makeEntry({ slug: 'month', key: true, date: '2024-05' }),
      makeEntry({ slug: 'year', key: true, date: '2024' }),
    ];
    expect(milestoneEvents(entries, { site, toUrl })).toEqual([
      {
        id: 'tag:code.example,2026:people/record/entries/key',
        day: '2024-05-01',
        title: 'Something happens',
        text: 'Something happened.',
        url: 'https://record.example/entries/key/',
        changed: '2024-06-01',
      },
    ]);
  });

  test('keep their ids when an entry is renamed, and say when it was corrected', () => {
    const [event] = milestoneEvents(
      [
        makeEntry({
          slug: 'third',
          formerly: ['first', 'second'],
          key: true,
          corrections: [{ date: '2024-07-09', what: 'It was wrong.' }],
        }),
      ],
      { site, toUrl },
    );
    expect(event?.id).toBe('tag:code.example,2026:people/record/entries/first');
    expect(event?.changed).toBe('2024-07-09');
  });
});

describe('comingEvents', () => {
  const entry = makeEntry({ slug: 'deal', added: '2024-06-01' });
  const entries = new Map([['deal', entry]]);
  const term = makeTerm({ id: 'price', label: 'Price' });

  function eventsUntil(until: string) {
    const change = makeRecordedChange({ entry: 'deal', term: 'price', detail: 'It is fixed.', until });
    return comingEvents(foldLedger([term], [change]), { site, entries, toUrl });
  }

  test('end on the last day of the span that the text names', () => {
    expect(['2030', '2030-06', '2030-02-03'].map((until) => eventsUntil(until)[0]?.day)).toEqual([
      '2030-12-31',
      '2030-06-30',
      '2030-02-03',
    ]);
  });

  test('say what ends, how sure it is and what the text says', () => {
    expect(eventsUntil('2030')).toEqual([
      {
        id: 'tag:code.example,2026:people/record/entries/deal/until/price/clause',
        day: '2030-12-31',
        title: 'Last day: Price',
        text: 'A value. It is fixed. Stated: through 2030.',
        url: 'https://record.example/terms/price/',
        changed: '2024-06-01',
      },
    ]);
  });

  test('leave out what has ended', () => {
    expect(eventsUntil('2024-12-31')).toEqual([]);
  });
});
