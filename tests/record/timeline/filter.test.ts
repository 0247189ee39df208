import { describe, expect, test } from 'vitest';
import { changedTermsOf, filterEntries, termsOf, type TimelineFilter } from '#record/timeline/filter.ts';
import { day, makeEntry, when } from '../../support/builders.ts';

const change = (term: string) => ({ term, value: 'A value', standing: 'stated' as const, from: '2024' });
const observation = (term: string) => ({ term, text: 'Seen.', sources: ['a-source'] });

const entries = [
  makeEntry({ slug: 'deal', kind: 'deal', parties: ['north', 'south'], changes: [change('price')] }),
  makeEntry({ slug: 'rumour', kind: 'deal', status: 'reported', parties: ['north'] }),
  makeEntry({
    slug: 'launch',
    kind: 'launch',
    key: true,
    parties: ['east'],
    observations: [observation('range')],
  }),
];

const found = (filter: TimelineFilter) => filterEntries(entries, filter).map(({ slug }) => slug);

describe('filterEntries', () => {
  test('restricts nothing when nothing is wanted', () => {
    expect(found({})).toEqual(['deal', 'rumour', 'launch']);
    expect(found({ kinds: [], statuses: [], parties: [], terms: [], key: false })).toHaveLength(3);
  });

  test.each<[string, TimelineFilter, string[]]>([
    ['kind', { kinds: ['launch'] }, ['launch']],
    ['status', { statuses: ['reported'] }, ['rumour']],
    ['party, a minor one too', { parties: ['south'] }, ['deal']],
    ['term changed', { terms: ['price'] }, ['deal']],
    ['term observed', { terms: ['range'] }, ['launch']],
    ['milestone', { key: true }, ['launch']],
  ])('keeps entries by %s', (_, filter, slugs) => {
    expect(found(filter)).toEqual(slugs);
  });

  test('keeps entries with any of the values within one condition', () => {
    expect(found({ parties: ['south', 'east'] })).toEqual(['deal', 'launch']);
  });

  test('keeps only entries that meet every condition', () => {
    expect(found({ kinds: ['deal'], parties: ['north'], statuses: ['official'] })).toEqual(['deal']);
    expect(found({ kinds: ['launch'], terms: ['price'] })).toEqual([]);
  });

  test.each([
    ['2024-06-15', '2024-06-15', '2024-06-15', true],
    ['2024-06-15', '2024-06-16', '2024-12-31', false],
    ['2024-06-15', '2024-01-01', '2024-06-14', false],
    ['2024-06', '2024-06-30', '2024-12-31', true],
    ['2024-06', '2024-07-01', '2024-12-31', false],
    ['2024-06', '2024-01-01', '2024-06-01', true],
    ['2024-06', '2024-01-01', '2024-05-31', false],
    ['2024', '2024-12-31', '2025-12-31', true],
    ['2024', '2025-01-01', '2025-12-31', false],
    ['2024', '2023-01-01', '2024-01-01', true],
    ['2024', '2023-01-01', '2023-12-31', false],
  ])('the span of %s touches %s to %s: %s', (date, from, to, touches) => {
    const kept = filterEntries([makeEntry({ date })], { from: day(from), to: day(to) });
    expect(kept).toHaveLength(touches ? 1 : 0);
  });

  test('takes a month or a year as an end of the span, too', () => {
    const kept = (date: string) =>
      filterEntries([makeEntry({ date })], { from: when('2023'), to: when('2024-05') });
    expect(['2022-12-31', '2024-06-01', '2024-06'].flatMap(kept)).toEqual([]);
    expect(['2023', '2023-01-01', '2024-05-31', '2024-05', '2024'].flatMap(kept)).toHaveLength(5);
  });

  test('takes one end of a span alone', () => {
    const years = ['2023-05-01', '2024-05-01'].map((date) => makeEntry({ date }));
    expect(filterEntries(years, { from: day('2024-01-01') }).map(({ date }) => date)).toEqual(['2024-05-01']);
    expect(filterEntries(years, { to: day('2024-01-01') }).map(({ date }) => date)).toEqual(['2023-05-01']);
  });
});

describe('termsOf', () => {
  test('names each term changed or observed once', () => {
    const entry = makeEntry({
      changes: [change('price'), { ...change('price'), aspect: 'cap' }],
      observations: [observation('range'), observation('price')],
    });
    expect(termsOf(entry)).toEqual(['price', 'range']);
  });
});

describe('changedTermsOf', () => {
  test('names each term changed once, and none only observed', () => {
    const changes = [change('price'), { ...change('price'), aspect: 'cap' }];
    expect(changedTermsOf(makeEntry({ changes, observations: [observation('range')] }))).toEqual(['price']);
  });
});
