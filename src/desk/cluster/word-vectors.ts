import type { WordBag } from './word-bag.ts';

/** Weights of length 1. */
export type WordVector = ReadonlyMap<string, number>;

/**
 * The bags of articles that are ordered by time, rare words weighing more (a kind of inverse document frequency).
 *
 * A word's rarity is that within two days of the article: while one company fills the news its name says little,
 * on a quiet day it says much. A word of `n` articles weighs log(1 + common/n). How many other articles there are makes
 * no difference: news about something else must not change what belongs together.
 */
export function wordVectors(bags: readonly { time: number; bag: WordBag }[], common: number): WordVector[] {
  const counts = new Map<string, number>();
  const count = (bag: WordBag, by: 1 | -1) => {
    for (const word of bag.keys()) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  const rarity = (word: string) => Math.log(1 + common / ((counts.get(word) ?? 0) + 0.5));
  let first = 0;
  let end = 0;
  return bags.map(({ time, bag }) => {
    for (let next = bags[end]; next && next.time <= time + RARITY_WINDOW; next = bags[end]) {
      count(next.bag, 1);
      end += 1;
    }
    for (let last = bags[first]; last && last.time < time - RARITY_WINDOW; last = bags[first]) {
      count(last.bag, -1);
      first += 1;
    }
    return unit([...bag].map(([word, weight]) => [word, weight * rarity(word)]));
  });
}

/** Days on either side within which a word's rarity is counted. */
const RARITY_WINDOW = 2;

function unit(weights: [string, number][]): WordVector {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

/** The cosine of the angle between two of them: 1 for the same words, 0 for none in common. */
export function cosine(one: WordVector | undefined, other: WordVector | undefined): number {
  if (!one || !other) return 0;
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  // Run for each pair, so nothing is made on the way.
  for (const [word, weight] of short) {
    const otherWeight = long.get(word);
    if (otherWeight !== undefined) sum += weight * otherWeight;
  }
  return sum;
}
