import { readXml } from './tokens.ts';

/**
 * Says what is absurd about a feed, or null: nesting, number of elements or single pieces far beyond any that is
 * meant to be read, which make parsers slow, hungry or crash. One pass; works for JSON as well.
 */
export function refuseAbsurd(text: string): string | null {
  if (text.length > LIMITS.characters) return `it is longer than ${LIMITS.characters} characters`;
  return /^\s*[[{]/.test(text.slice(0, 1000)) ? absurdJson(text) : absurdXml(text);
}

const LIMITS = {
  characters: 20_000_000,
  depth: 100,
  elements: 300_000,
  tag: 200_000,
  attributes: 1_000_000,
  text: 2_000_000,
};

function absurdXml(text: string): string | null {
  const reader = readXml(text);
  let depth = 0;
  let elements = 0;
  let tagged = 0;
  for (let token = reader.next(); token; token = reader.next()) {
    const length = token.end - token.start;
    const isTag = token.kind === 'open' || token.kind === 'empty';
    if (isTag) elements += 1;
    if (isTag) tagged += length;
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
    const found = absurdity({ depth, elements, length, isText: !isTag });
    if (found) return found;
  }
  return null;
}
