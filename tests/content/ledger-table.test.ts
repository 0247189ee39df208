import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { STANDINGS } from '#record/shared/vocabulary.ts';
import { idSchema } from '#record/shared/id.ts';
import type { Day } from '#record/shared/when.ts';
import { daySchema, whenSchema } from '#record/shared/when-schema.ts';
import { periodOn, type Clarification, type ValuePeriod } from '#record/terms/value-period.ts';
import { ledgerOf, readThisRecord } from '../support/this-record.ts';

const rowSchema = z.strictObject({
  day: daySchema,
  term: idSchema,
  aspect: idSchema,
  kind: z.enum(['value', 'clarify']),
  standing: z.enum([...STANDINGS, 'none']),
  from: whenSchema.nullable(),
  until: whenSchema.nullable(),
  sources: z.array(idSchema),
});

type Row = z.output<typeof rowSchema>;
type Place = Pick<Row, 'day' | 'term' | 'aspect'>;

const rows = z
  .array(rowSchema)
  .parse(parse(await readFile(join(import.meta.dirname, 'ledger-table.yaml'), 'utf8')));
const days = [...new Set(rows.map(({ day }) => day))];
const ledger = ledgerOf(await readThisRecord());

describe('the computed ledger', () => {
  test.each(days)('has on %s every row of the table', (day) => {
    const computed = ledgerRows(day).map(({ row }) => toLine(row));
    expect(computed).toEqual(expect.arrayContaining(tableLines(day)));
  });

  test.each(days)('has on %s nothing from an entry that is not in the table', (day) => {
    const recorded = ledgerRows(day).filter(({ entry }) => entry !== null);
    expect(recorded.length).toBeGreaterThan(4);
    const table = new Set(tableLines(day));
    expect(recorded.map(({ row }) => toLine(row)).filter((line) => !table.has(line))).toEqual([]);
  });
});

describe('the table of the ledger', () => {
  test('says each thing once', () => {
    const lines = rows.map((row) => `${row.day} ${toLine(row)}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('has days in every period of the contract', () => {
    const starts = ['2019-07-22', '2023-01-23', '2025-01-21', '2025-10-28', '2026-04-27'];
    expect(new Set(days.map((day) => starts.filter((start) => start <= day).length))).toEqual(
      new Set([1, 2, 3, 4, 5]),
    );
  });
});

function tableLines(day: Day): string[] {
  return rows.filter((row) => row.day === day).map(toLine);
}

function ledgerRows(day: Day): { row: Row; entry: string | null }[] {
  return ledger.flatMap(({ term, aspects }) =>
    aspects.flatMap(({ aspect, periods }) => {
      const place = { day, term: term.id, aspect: aspect.id };
      const period = periodOn(periods, day);
      const said = period.clarifications.map((words) => ({
        row: clarifyRow(place, words),
        entry: words.entry,
      }));
      return [{ row: valueRow(place, period), entry: period.entry }, ...said];
    }),
  );
}

function valueRow(place: Place, { standing, from, until, sources }: ValuePeriod): Row {
  return { ...place, kind: 'value', standing, from, until, sources };
}

/** Words added to a value have no end of their own. */
function clarifyRow(place: Place, { standing, from, sources }: Clarification): Row {
  return { ...place, kind: 'clarify', standing, from, until: null, sources };
}

/** One line, so that a difference is read at once; the order of the sources does not count. */
function toLine({ term, aspect, kind, standing, from, until, sources }: Row): string {
  return `${term} ${aspect} ${kind}: ${standing}, ${from} to ${until}, ${sources.toSorted().join(' ')}`;
}
