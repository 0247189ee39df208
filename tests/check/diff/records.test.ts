import { describe, expect, test } from 'vitest';
import { compareRecords } from '#check/diff/records.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { makeChange, makeEntry, makeSite, makeSource, makeTerm } from '../../support/builders.ts';

function makeRecord(fields: Partial<PartnershipRecord> = {}): PartnershipRecord {
  return {
    site: makeSite(),
    parties: [],
    terms: [makeTerm()],
    series: [],
    availability: null,
    misreadings: [],
    sources: [],
    entries: [],
    brief: null,
    guides: [],
    ...fields,
  };
}

const one = makeEntry({ slug: '2024-one' });

describe('compareRecords', () => {
  test('finds nothing between a record and itself', () => {
    const record = makeRecord({ entries: [one], sources: [makeSource()] });
    const none = { added: [], removed: [], renamed: [], changed: [] };
    expect(compareRecords(record, record)).toEqual({
      entries: none,
      sources: none,
      guides: none,
      brief: none,
      site: none,
      parties: none,
      terms: none,
      series: none,
      availability: none,
      misreadings: none,
      contract: [],
      lost: [],
    });
  });

  test('tells added, removed, changed and renamed entries apart', () => {
    const before = [one, makeEntry({ slug: '2024-two' }), makeEntry({ slug: '2024-three' })];
    const after = [
      makeEntry({ slug: '2024-one', title: 'Another title' }),
      makeEntry({ slug: '2024-second', formerly: ['2024-two'] }),
      makeEntry({ slug: '2024-four' }),
    ];
    const { entries } = compareRecords(makeRecord({ entries: before }), makeRecord({ entries: after }));
    expect(entries.added.map(({ slug }) => slug)).toEqual(['2024-four']);
    expect(entries.removed.map(({ slug }) => slug)).toEqual(['2024-three']);
    expect(entries.changed.map(({ after: { slug }, fields }) => [slug, fields])).toEqual([
      ['2024-one', ['title']],
    ]);
    expect(entries.renamed.map((pair) => [pair.before.slug, pair.after.slug, pair.fields])).toEqual([
      ['2024-two', '2024-second', ['formerly']],
    ]);
  });

  test('a draft becomes an added entry when it is published, and its changes count from then on', () => {
    const changes = [makeChange()];
    const before = makeRecord({ entries: [makeEntry({ draft: true, changes })] });
    const { entries, contract } = compareRecords(before, makeRecord({ entries: [makeEntry({ changes })] }));
    expect(entries.added).toHaveLength(1);
    expect(contract).toHaveLength(1);
  });

  test('a source of the same address under another id is renamed', () => {
    const before = makeRecord({ sources: [makeSource({ id: 'old', url: 'https://www.x.example/a' })] });
    const after = makeRecord({ sources: [makeSource({ id: 'new', url: 'https://x.example/a/' })] });
    const { sources } = compareRecords(before, after);
    expect(sources.renamed.map((pair) => [pair.before.id, pair.after.id, pair.fields])).toEqual([
      ['old', 'new', ['url']],
    ]);
    expect([sources.added, sources.removed]).toEqual([[], []]);
  });
});

describe('compareRecords, of the contract', () => {
  const site = makeSite({ completeTo: '2024-12-31' });
  const withChanges = (...changes: Parameters<typeof makeChange>[0][]) =>
    makeRecord({ site, entries: [makeEntry({ changes: changes.map(makeChange) })] });
  const cells = (before: PartnershipRecord, after: PartnershipRecord) =>
    compareRecords(before, after).contract.map((cell) => [
      cell.from,
      cell.to,
      cell.isNow,
      cell.before?.value ?? null,
      cell.after?.value ?? null,
    ]);

  test('a new value shows from its day on, beside what held', () => {
    expect(cells(withChanges(), withChanges({ value: 'New', from: '2024-05-01' }))).toEqual([
      ['2024-05-01', null, true, 'No such term', 'New'],
    ]);
  });

  test('an earlier value that is corrected shows for its span only', () => {
    const later = { value: 'Later', from: '2024-07-01' } as const;
    expect(
      cells(
        withChanges({ value: 'Wrong', from: '2024-05' }, later),
        withChanges({ value: 'Right', from: '2024-05' }, later),
      ),
    ).toEqual([['2024-05-01', '2024-06-30', false, 'Wrong', 'Right']]);
  });

  test('a value that moves in time shows the days between', () => {
    expect(cells(withChanges({ from: '2024-05-01' }), withChanges({ from: '2024-06-01' }))).toEqual([
      ['2024-05-01', '2024-05-31', false, 'A value', 'No such term'],
    ]);
  });

  test('a value that now runs out shows its words and its end', () => {
    expect(
      cells(withChanges({ from: '2024-05-01' }), withChanges({ from: '2024-05-01', until: '2030' })),
    ).toEqual([
      ['2024-05-01', '2030-12-31', true, 'A value', 'A value'],
      ['2031-01-01', null, false, 'A value', 'Ran out: A value'],
    ]);
  });

  test('words and sources added to a value count; what held before the record does too', () => {
    const clarify = { effect: 'clarify', value: 'And more', from: '2024-06-01' } as const;
    expect(cells(withChanges({}), withChanges({}, clarify))).toHaveLength(1);
    expect(cells(withChanges({}), withChanges({ sources: ['a-source', 'b-source'] }))).toHaveLength(1);
    const term = makeTerm();
    const aspect = term.aspects[0]!;
    const other = {
      ...term,
      aspects: [{ ...aspect, before: { ...aspect.before, value: 'Something else' } }],
    };
    expect(cells(makeRecord({ site }), makeRecord({ site, terms: [other] }))).toEqual([
      [null, null, true, 'No such term', 'Something else'],
    ]);
  });

  test('a term that comes or goes has nothing on the other side', () => {
    expect(cells(makeRecord({ site, terms: [] }), makeRecord({ site }))).toEqual([
      [null, null, true, null, 'No such term'],
    ]);
    expect(cells(makeRecord({ site }), makeRecord({ site, terms: [] }))).toEqual([
      [null, null, true, 'No such term', null],
    ]);
  });

  test('another entry that says the same changes nothing for readers', () => {
    const before = makeRecord({ site, entries: [makeEntry({ slug: '2024-one', changes: [makeChange()] })] });
    const after = makeRecord({ site, entries: [makeEntry({ slug: '2024-two', changes: [makeChange()] })] });
    expect(cells(before, after)).toEqual([]);
  });
});
