import type { z } from 'zod';
import type { Cell, Column } from './csv.ts';

/** The keys whose values fit a cell. */
type CellKey<Row> = {
  [Key in keyof Row & string]: Row[Key] extends Cell ? Key : never;
}[keyof Row & string];

/** Columns that repeat fields of an item, under their own names and with their own descriptions. */
export function columnsOf<Row>(
  schema: { shape: Readonly<Partial<Record<CellKey<Row>, z.ZodType>>> },
  names: readonly CellKey<Row>[],
): Column<Row>[] {
  return names.flatMap((name) => {
    const field = schema.shape[name];
    return field ? [{ name, schema: field, cell: (row) => row[name] as Cell }] : [];
  });
}
