import type { Cast } from './cast.ts';
import type { NumberedWords } from './numbered-words.ts';
import { openWordIndex } from './word-index.ts';

/** An article as far as similarity goes: when, in days, and what it says happened. */
export interface Placed extends Cast {
  time: number;
  words: NumberedWords;
  marks: NumberedWords;
}

/**
 * Prepares the search for the articles that may tell of the same event as one, to be asked for each article, ordered
 * by time, in turn: those of the week before it with a word in common that is not too common.
 */
export function partnerFinder(articles: readonly Placed[]): (number: number) => number[] {
  const having = openWordIndex(articles);
  const chosenBy = new Int32Array(articles.length).fill(-1);
  return (number) => {
    const { words, marks } = articles[number] as Placed;
    const partners: number[] = [];
    for (const word of new Set([...words.numbers, ...marks.numbers])) {
      const { numbers, first } = having(word, number);
      const start = numbers.length - first <= TOO_COMMON ? first : numbers.length;
      for (let at = start; at < numbers.length; at += 1) {
        const partner = numbers[at] as number;
        if (chosenBy[partner] !== number) partners.push(partner);
        chosenBy[partner] = number;
      }
      numbers.push(number);
    }
    return partners;
  };
}

/** Words of more articles than this within the window do not by themselves make two articles worth comparing. */
const TOO_COMMON = 80;
