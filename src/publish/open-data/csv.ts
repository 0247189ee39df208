import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';

/** What a row has in a column; a list is joined with blanks, null is empty. */
export type Cell = string | number | boolean | null | readonly string[];

/** One column: its name in the header, what a cell means, and what a row has there. */
export interface Column<Row> {
  name: string;
  /** Its shape, with a description; a list is written as one text. */
  schema: z.ZodType;
  cell: (row: Row) => Cell;
}

/**
 * A table as RFC 4180 has it, in UTF-8 with a byte order mark, without which spreadsheets take it for another
 * encoding. A cell that spreadsheets would run as a formula begins with an apostrophe instead
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv<Row>(
  columns: readonly Pick<Column<Row>, 'name' | 'cell'>[],
  rows: readonly Row[],
): string {
  const cells = rows.map((row) => columns.map(({ cell }) => asText(cell(row))));
  return stringify([columns.map(({ name }) => name), ...cells], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function asText(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(' ') : String(value);
}
