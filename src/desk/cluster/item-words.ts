import type { Item } from '../normalise/item.ts';
import { phraseFinder } from '#record/words/phrases.ts';
import { tellingWords, wordsOf } from '#record/words/words.ts';

/** How much each word of an article says what it is about, before it is known how rare the word is. */
export type WordBag = ReadonlyMap<string, number>;

/** Reads articles into word bags: single words, pairs of neighbours in the title, and synonyms. */
export type WordReader = (item: Item) => WordBag;

/** Words of one list count as one word besides: an editor's synonyms, `fires`, `ousts`, `sacks`. */
export type Synonyms = readonly (readonly string[])[];

export function wordReader(synonyms: Synonyms): WordReader {
  const find = phraseFinder(
    synonyms.flatMap((words, sense) => words.map((text) => ({ text, meaning: `sense ${sense}` }))),
  );
  const sensesIn = (words: readonly string[]) => find(words).map(({ phrase }) => phrase.meaning);
  return ({ title, summary }) => {
    const above = wordsOf(title);
    const below = wordsOf(summary.slice(0, SUMMARY_LENGTH));
    const telling = tellingWords(above);
    return new Map([
      ...weighed(sensesIn(below), SENSE * SUMMARY),
      ...weighed(tellingWords(below), SUMMARY),
      ...weighed(pairsOf(telling), PAIR),
      ...weighed(sensesIn(above), SENSE),
      ...weighed(telling, 1),
    ]);
  };
}

/** Beginnings of summaries say what happened; further down they tell the background. */
const SUMMARY_LENGTH = 300;

/** Against a word of the title, which counts 1. */
const SUMMARY = 0.4;
const PAIR = 0.4;
const SENSE = 0.9;

function weighed(words: readonly string[], weight: number): [string, number][] {
  return words.map((word) => [word, weight]);
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
