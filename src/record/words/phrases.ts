import { wordsOf } from './words.ts';

/** Where a phrase stands in a list of words: from `start`, `length` words long. */
export interface Occurrence<T> {
  phrase: Phrase<T>;
  start: number;
  length: number;
}

/** A phrase to look for, and what it means to the one who looks. */
export interface Phrase<T> {
  /** As it was written: `ends * exclusivity`. */
  text: string;
  meaning: T;
}

/** Finds phrases in words; of phrases that begin at one word the longest counts, and none overlap. */
export type PhraseFinder<T> = (words: readonly string[]) => Occurrence<T>[];

/**
 * Prepares a search for phrases, inflections being the same. A `*` in a phrase stands for up to four words:
 * `ends * exclusivity` is found in "ended its cloud exclusivity".
 */
export function phraseFinder<T>(phrases: readonly Phrase<T>[]): PhraseFinder<T> {
  const prepared = phrases
    .map((phrase) => ({ phrase, pattern: patternOf(phrase.text) }))
    .filter(({ pattern }) => pattern.length > 0);
  const byFirst = Map.groupBy(prepared, ({ pattern }) => pattern[0]);
  return (words) => {
    const found: Occurrence<T>[] = [];
    for (let start = 0; start < words.length;) {
      const beginning = byFirst.get(words[start]);
      if (!beginning) {
        start += 1;
        continue;
      }
      const here = beginning
        .map(({ phrase, pattern }) => ({ phrase, start, length: lengthAt(words, start, pattern) }))
        .reduce<Occurrence<T> | null>((best, it) => (it.length > (best?.length ?? 0) ? it : best), null);
      if (here) found.push(here);
      start += here?.length ?? 1;
    }
    return found;
  };
}

/** The most words that a `*` stands for. */
const GAP = 4;

function patternOf(text: string): string[] {
  return text.split('*').flatMap((part, index) => (index === 0 ? wordsOf(part) : ['*', ...wordsOf(part)]));
}

/** How many words the pattern takes from `start` on; 0 where it does not match. */
function lengthAt(words: readonly string[], start: number, pattern: readonly string[]): number {
  let at = start;
  for (const [index, word] of pattern.entries()) {
    if (word === '*') continue;
    const reach = pattern[index - 1] === '*' ? GAP : 0;
    const next = words.slice(at, at + reach + 1).indexOf(word);
    if (next === -1) return 0;
    at += next + 1;
  }
  return at - start;
}
