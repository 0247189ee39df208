import { isCollection, isNode, isPair, type YAMLMap } from 'yaml';
import type { Slot } from './slots.ts';

/**
 * The fields of a group with one field per line, each with all of its lines and the comments right above it. A comment
 * above the first field is about the whole group and stays. Null if a field shares its line.
 */
export function blockSlots(map: YAMLMap, yaml: string): Slot[] | null {
  const items = map.items.map(({ key, value }) => ({
    key: startOf(key),
    end: endOf(value) ?? endOf(key) ?? 0,
  }));
  const [first] = items;
  if (!first || items.some(({ key }) => key === null)) return null;
  const indent = ' '.repeat(columnOf(first.key ?? 0, yaml));
  const starts = items.map(({ key }, index) => {
    if (index === 0) return key ?? 0;
    return withComments(lineStart(key ?? 0, yaml), items[index - 1]?.end ?? 0, yaml);
  });
  const end = lineEnd(items.at(-1)?.end ?? 0, yaml);
  const slots = starts.map((start, index) => ({
    start,
    end: starts[index + 1] ?? end,
    lead: index === 0 ? indent : '',
  }));
  return slots.every((slot) => yaml[slot.end - 1] === '\n') ? slots : null;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** Where a value ends; a group ends with its last member. */
function endOf(node: unknown): number | null {
  if (isPair(node)) return endOf(node.value) ?? endOf(node.key);
  if (isCollection(node) && !node.flow) return endOf(node.items.at(-1));
  return isNode(node) ? (node.range?.[1] ?? null) : null;
}

function lineStart(offset: number, yaml: string): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

function columnOf(offset: number, yaml: string): number {
  return offset - lineStart(offset, yaml);
}

/** The end of the line on which a value ends, after its comment; a block scalar already ends with its line. */
function lineEnd(offset: number, yaml: string): number {
  if (yaml[offset - 1] === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end + 1;
}

/** The start of the comments right above a line, but not before `before`. */
function withComments(start: number, before: number, yaml: string): number {
  const above = lineStart(start - 1, yaml);
  const isComment = above >= before && /^[ \t]*#/.test(yaml.slice(above, start));
  return isComment && above < start ? withComments(above, before, yaml) : start;
}
