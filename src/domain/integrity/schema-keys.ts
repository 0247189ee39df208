import { z } from 'zod';

/** The names of the fields that a schema knows in the group at a path. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const plain = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
  const part = partOf(plain, step);
  return part === undefined ? [] : keysAt(part, rest);
}

function partOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? schema.shape[String(step)] : undefined;
}

/** What a default or an optional value is around. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.def.innerType)
    : schema;
}
