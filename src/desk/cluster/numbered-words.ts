import { NAME, type WordBag } from './word-bag.ts';

/** Words by number, each once, and side by side with them their weights: to compare millions of pairs by text takes many times as long. */
export interface NumberedWords {
  numbers: number[];
  weights: number[];
  /** How many. */
  size: number;
}

/** Gives each word a number of its own, the same in all bags. */
export interface WordNumbers {
  of: (bag: WordBag) => NumberedWords;
  /** By number, whether a word stands for a name of the topic's parties. */
  isName: boolean[];
}

export function numberWords(): WordNumbers {
  const known = new Map<string, number>();
  const isName: boolean[] = [];
  const numberOf = (word: string) => {
    const number = known.get(word) ?? isName.push(word.startsWith(NAME)) - 1;
    known.set(word, number);
    return number;
  };
  return {
    of: (bag) => ({
      numbers: Array.from(bag.keys(), numberOf),
      weights: [...bag.values()],
      size: bag.size,
    }),
    isName,
  };
}
