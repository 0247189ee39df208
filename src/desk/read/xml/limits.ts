import { xmlBeyondLimits } from './xml-limits.ts';

/**
 * Says which limit a feed exceeds, null if none: length, nesting, number of elements or single pieces far beyond any
 * that is meant to be read, which make parsers slow, hungry or crash. One pass, well-formed or not.
 */
export function checkLimits(text: string): string | null {
  if (text.length > MOST.characters) return `is longer than ${MOST.characters} characters`;
  return isJson(text) ? jsonBeyondLimits(text) : xmlBeyondLimits(text, MOST);
}

/** Whether a document is JSON by its first character. */
export function isJson(text: string): boolean {
  return /^[\s\ufeff]*[[{]/.test(text.slice(0, 1000));
}

/** The largest feeds in use have some thousand items, each of them twenty elements in five levels. */
const MOST = {
  characters: 16_000_000,
  depth: 200,
  elements: 100_000,
  pieces: 400_000,
  tag: 100_000,
  text: 4_000_000,
};

function jsonBeyondLimits(text: string): string | null {
  const marks = /"(?:[^"\\]|\\[^])*"?|[[{\]}]/g;
  let depth = 0;
  let elements = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const character = mark[0];
    if (character === '[' || character === '{') [depth, elements] = [depth + 1, elements + 1];
    if (character === ']' || character === '}') depth -= 1;
    if (depth > MOST.depth) return `nests its values more than ${MOST.depth} deep`;
    if (elements > MOST.elements) return `has more than ${MOST.elements} objects and lists`;
  }
  return null;
}
