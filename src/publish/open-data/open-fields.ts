import type { z } from 'zod';

/** One field of an item of the open data: its shape, which says what it means, and where its value comes from. */
export interface OpenField<From, Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  read: (from: From) => z.output<Schema>;
}

/** The fields of an item by their names: the one table behind its schema, its JSON and its columns. */
type OpenFields<From> = Readonly<Record<string, OpenField<From>>>;

/** Makes the fields of items that come from one sort of thing. */
export function fieldsFrom<From>() {
  return <Schema extends z.ZodType>(
    schema: Schema,
    read: (from: From) => z.output<Schema>,
  ): OpenField<From, Schema> => ({ schema, read });
}

/** The shape of an item, for `z.strictObject`. */
export function shapeOf<Fields extends OpenFields<never>>(fields: Fields) {
  return mapValues(fields, ({ schema }) => schema) as { [Name in keyof Fields]: Fields[Name]['schema'] };
}

/** The item that the fields make of a thing. */
export function itemOf<From, Fields extends OpenFields<From>>(fields: Fields & OpenFields<From>, from: From) {
  return mapValues(fields, ({ read }) => read(from)) as {
    [Name in keyof Fields]: z.output<Fields[Name]['schema']>;
  };
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, map: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
