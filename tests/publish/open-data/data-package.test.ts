import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataPackage, fieldsOf } from '#publish/open-data/data-package.ts';
import { openEntry } from '#publish/open-data/entries.ts';
import { statementsOf } from '#publish/open-data/statements.ts';
import { OPEN_TABLES, TABLES } from '#publish/open-data/tables.ts';
import { makeChange, makeEntry, makeSeries, makeSite } from '../../support/builders.ts';

const toUrl = (address: string) => `https://record.example${address}`;

describe('dataPackage', () => {
  test('has what the standard requires, with a name of lower-case letters, digits and hyphens', () => {
    expect(dataPackage(makeSite({ title: 'The Ärger–Ø Record!' }), toUrl)).toMatchObject({
      name: 'the-a-rger-record',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      resources: OPEN_TABLES.map((table) => ({ name: table, path: `${table}.csv`, format: 'csv' })),
    });
  });

  test.each(OPEN_TABLES)('describes each column of %s.csv, in its order', (table) => {
    const [header] = parse(TABLES[table]([]), { bom: true }) as string[][];
    const fields = fieldsOf(table);
    expect(fields.map(({ name }) => name)).toEqual(header);
    expect(fields.filter(({ description }) => !/^\S.{5,}\.$/s.test(description))).toEqual([]);
  });

  test('says of a cell its type, whether it is ever empty, and what it may hold', () => {
    const byName = new Map(fieldsOf('figures').map((field) => [field.name, field]));
    expect(byName.get('amount')).toMatchObject({ type: 'number' });
    expect(byName.get('amount')?.constraints).toBeUndefined();
    expect(byName.get('counts')?.constraints).toMatchObject({ required: true, enum: expect.any(Array) });
    expect(byName.get('sources')?.description).toMatch(/Separated by blanks\.$/);
    expect(fieldsOf('entries').find(({ name }) => name === 'added')?.type).toBe('date');
  });
});

test('statementsOf gives each statement that names its sources as a row', () => {
  const entry = makeEntry({
    slug: 'deal',
    changes: [makeChange({ value: 'Any cloud', detail: 'It may use any cloud.' })],
    observations: [{ term: 'a-term', text: 'It did.', sources: ['a-source'] }],
    accounts: [
      {
        about: 'The day',
        versions: [
          { says: 'Monday.', sources: ['a-source'] },
          { says: 'Tuesday.', sources: ['b-source'] },
        ],
      },
    ],
    figures: [{ series: 'a-series', standing: 'stated', text: 'An amount.', sources: ['a-source'] }],
  });
  const rows = statementsOf(openEntry(entry, { series: [makeSeries()], toUrl }));
  expect(rows.map(({ kind, about, says, standing }) => [kind, about, says, standing])).toEqual([
    ['change', 'a-term', 'It may use any cloud.', 'stated'],
    ['observation', 'a-term', 'It did.', null],
    ['account', 'The day', 'Monday.', null],
    ['account', 'The day', 'Tuesday.', null],
    ['figure', 'a-series', 'An amount.', 'stated'],
  ]);
  expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
});
