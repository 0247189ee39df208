import { z } from 'zod';

/** The field names that a schema knows for the group at a path. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const group = schemaAt(schema, path);
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** Whether any words may stand at a path: neither an id, an address, a date nor a choice. */
export function takesFreeText(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const field = schemaAt(schema, path);
  const checks = field instanceof z.ZodString ? (field.def.checks ?? []) : null;
  return checks?.every(({ _zod }) => FREE.has(_zod.def.check)) ?? false;
}

/** Checks that do not restrict the words of a text. */
const FREE = new Set(['overwrite', 'min_length', 'max_length']);

function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const plain = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return plain;
  const part = partOf(plain, step);
  return part && schemaAt(part, rest);
}

function partOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? schema.shape[String(step)] : undefined;
}

/** The schema inside a default, an optional or a nullable. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.def.innerType)
    : schema;
}
