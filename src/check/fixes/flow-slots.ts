import { isNode, type YAMLMap } from 'yaml';
import type { Slot } from './slots.ts';

/** The fields of a group in braces; null if it spans several lines, which may contain comments. */
export function flowSlots(map: YAMLMap, yaml: string): Slot[] | null {
  const [start, end] = map.range ?? [0, 0];
  if (yaml.slice(start, end).includes('\n')) return null;
  const slots = map.items.map(({ key, value }) => ({
    start: (isNode(key) && key.range?.[0]) || 0,
    end: (isNode(value) && value.range?.[1]) || 0,
    lead: '',
  }));
  return slots.every((slot) => start < slot.start && slot.start < slot.end) ? slots : null;
}
