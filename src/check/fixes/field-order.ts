import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { keysAt } from '../yaml/schema-keys.ts';
import { blockSlots } from './block-slots.ts';
import { flowSlots } from './flow-slots.ts';
import { permute } from './slots.ts';

/** Puts the fields of each group in the order of its schema; each field keeps its comments and formatting. */
export function withFieldsInOrder(yaml: string, schema: z.ZodType): string {
  const { contents } = parseDocument(yaml, { schema: 'core', logLevel: 'error' });
  const better = reordered(contents, [], { yaml, schema });
  return better === null ? yaml : withFieldsInOrder(better, schema);
}

interface Reading {
  yaml: string;
  schema: z.ZodType;
}

/** The YAML with one group put in order, the first that needs it; null if none does. */
function reordered(node: unknown, path: PropertyKey[], reading: Reading): string | null {
  if (isMap(node)) {
    const own = ownReordered(node, path, reading);
    return own ?? firstOf(node.items, ({ key, value }) => reordered(value, [...path, String(key)], reading));
  }
  return isSeq(node) ? firstOf(node.items, (item) => reordered(item, [...path, 0], reading)) : null;
}

function ownReordered(map: YAMLMap, path: PropertyKey[], { yaml, schema }: Reading): string | null {
  const known = keysAt(schema, path);
  const places = map.items.map(({ key }) => known.indexOf(String(key)));
  const order = [...places.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  if (places.includes(-1) || order.every((place, index) => place === index)) return null;
  const slots = map.flow ? flowSlots(map, yaml) : blockSlots(map, yaml);
  return slots && permute(yaml, slots, order);
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
