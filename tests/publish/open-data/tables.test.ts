import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { TABLES } from '#publish/open-data/tables.ts';
import { openTerm } from '#publish/open-data/terms.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { makeRecordedChange, makeTerm } from '../../support/builders.ts';

describe('terms.csv', () => {
  test('says in one column when each value is over, whether it was replaced or ran out', () => {
    const changes = [
      makeRecordedChange({ value: 'Replaced', from: '2020-01-01' }),
      makeRecordedChange({ value: 'Ran out', from: '2021-06', until: '2022' }),
      makeRecordedChange({ value: 'In force', from: '2024-03-01' }),
    ];
    const terms = foldLedger([makeTerm({ id: changes[0]!.term })], changes);
    const open = terms.map((term) => openTerm(term, (address) => address));
    const rows: Record<string, string>[] = parse(TABLES.terms(open), { bom: true, columns: true });
    expect(rows.filter(({ from }) => from).map(({ value, over_from: over }) => [value, over])).toEqual([
      ['Replaced', '2021-06'],
      ['Ran out', '2023-01-01'],
      ['Ran out: Ran out', '2024-03-01'],
      ['In force', ''],
    ]);
  });
});
