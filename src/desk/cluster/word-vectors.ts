import type { NumberedWords } from './numbered-words.ts';

/** Weights of length 1. */
export type WordVector = Omit<NumberedWords, 'size'>;

/**
 * The bags of articles that are ordered by time, rare words weighing more (a kind of inverse document frequency).
 *
 * A word's rarity is that within two days of the article: while one company fills the news its name says little,
 * on a quiet day it says much. A word of `n` articles weighs log(1 + common/n). How many other articles there are makes
 * no difference: news about something else must not change what belongs together.
 */
export function wordVectors(
  bags: readonly { time: number; bag: NumberedWords }[],
  common: number,
): WordVector[] {
  const counts: number[] = [];
  const count = ({ numbers }: NumberedWords, by: 1 | -1) => {
    for (const word of numbers) counts[word] = (counts[word] ?? 0) + by;
  };
  const rarity = (word: number | undefined) => Math.log(1 + common / ((counts[word ?? 0] ?? 0) + 0.5));
  let first = 0;
  let end = 0;
  return bags.map(({ time, bag: { numbers, weights } }) => {
    for (let next = bags[end]; next && next.time <= time + RARITY_WINDOW; next = bags[end]) {
      count(next.bag, 1);
      end += 1;
    }
    for (let last = bags[first]; last && last.time < time - RARITY_WINDOW; last = bags[first]) {
      count(last.bag, -1);
      first += 1;
    }
    return { numbers, weights: unit(weights.map((weight, at) => weight * rarity(numbers[at]))) };
  });
}

/** Days on either side within which a word's rarity is counted. */
const RARITY_WINDOW = 2;

function unit(weights: readonly number[]): number[] {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return weights.map((weight) => weight / length);
}
