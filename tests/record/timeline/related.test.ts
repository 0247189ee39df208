import { describe, expect, test } from 'vitest';
import { relationsAmong } from '#record/timeline/related.ts';
import { makeEntry } from '../../support/builders.ts';

/** Entries that have nothing but a common party, so that what two others share is rare. */
const crowd = Array.from({ length: 60 }, (_, n) =>
  makeEntry({ slug: `crowd-${n}`, sources: [`alone-${n}`] }),
);

const slugsOf = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);
const change = (term: string) => ({ term, value: 'A value', standing: 'stated' as const, from: '2024' });
const observation = (term: string) => ({ term, text: 'Seen.', sources: ['a-source'] });

describe('relationsAmong', () => {
  const subject = makeEntry({ slug: 'subject', kind: 'deal', sources: ['rare'], changes: [change('price')] });

  test('finds nothing when nothing rare is shared', () => {
    expect(relationsAmong([subject, ...crowd])(subject)).toEqual([]);
  });

  test('finds nothing in what everything shares', () => {
    const alike = Array.from({ length: 5 }, (_, n) => makeEntry({ slug: `alike-${n}`, sources: ['common'] }));
    expect(relationsAmong(alike)(alike[0]!)).toEqual([]);
  });

  test.each([
    ['source and its kind', { kind: 'deal' as const, sources: ['rare'] }],
    ['term it changes', { sources: [], changes: [change('price')] }],
    ['term it throws light on', { sources: [], observations: [observation('price')] }],
  ])('finds an entry by a rare %s', (_, fields) => {
    const other = makeEntry({ slug: 'other', ...fields });
    expect(slugsOf(relationsAmong([subject, other, ...crowd])(subject))).toEqual(['other']);
  });

  test('finds an entry by a rare party', () => {
    const [one, other] = ['one', 'other'].map((slug) =>
      makeEntry({ slug, kind: 'legal', parties: ['a-party', 'seldom'] }),
    );
    expect(slugsOf(relationsAmong([one!, other!, ...crowd])(one!))).toEqual(['other']);
  });

  test.each([
    ['one source', { sources: ['rare'] }],
    ['one source of two reports', { kind: 'report' as const, sources: ['rare'] }],
    ['one party', { parties: ['a-party', 'seldom'] }],
  ])('takes %s for chance', (_, fields) => {
    const one = makeEntry({ slug: 'one', kind: 'launch', ...fields });
    const other = makeEntry({ slug: 'other', kind: 'deal', ...fields });
    expect(relationsAmong([one, other, ...crowd])(one)).toEqual([]);
  });

  test('takes two common sources for a subject', () => {
    const [one, other] = ['one', 'other'].map((slug) => makeEntry({ slug, sources: ['rare', 'seldom'] }));
    expect(slugsOf(relationsAmong([one!, other!, ...crowd])(one!))).toEqual(['other']);
  });

  test('puts those that share more first, the newest first among equals, and stops at the limit', () => {
    const both = makeEntry({
      slug: 'both',
      kind: 'deal',
      date: '2020-01-01',
      sources: ['rare'],
      changes: [change('price')],
    });
    const older = makeEntry({ slug: 'older', kind: 'deal', date: '2021-01-01', sources: ['rare'] });
    const newer = makeEntry({ slug: 'newer', kind: 'deal', date: '2022-01-01', sources: ['rare'] });
    const oldest = makeEntry({ slug: 'oldest', kind: 'deal', date: '2019-01-01', sources: ['rare'] });
    const record = [oldest, older, subject, newer, both, ...crowd];
    expect(slugsOf(relationsAmong(record)(subject))).toEqual(['both', 'newer', 'older']);
    expect(slugsOf(relationsAmong(record)(subject, 1))).toEqual(['both']);
  });

  test('never finds the entry itself', () => {
    const twin = makeEntry({ slug: 'twin', kind: 'deal', sources: ['rare'] });
    expect(slugsOf(relationsAmong([subject, twin, ...crowd])(subject))).not.toContain('subject');
  });
});
