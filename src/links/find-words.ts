import { comparable } from './comparable.ts';
import type { QuotedWords } from './quoted-words.ts';

/** Those words that a text does not say. */
export function missingWords(text: string, expected: readonly QuotedWords[]): string[] {
  const said = comparable(text);
  return expected.filter(({ parts }) => !saysInOrder(said, parts.map(comparable))).map(({ words }) => words);
}

function saysInOrder(said: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = said.indexOf(part, from);
    from = at + part.length;
    return at !== -1;
  });
}
