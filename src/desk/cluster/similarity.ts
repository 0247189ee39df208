import type { WordBag } from './item-words.ts';

/** An article as far as similarity goes: when, in days, and which words. */
export interface Placed {
  time: number;
  bag: WordBag;
}

/** Similarity of pairs: for each article, by its number, those like it and how much, 0 to 1. Symmetric. */
export type Similarity = Map<number, number>[];

/**
 * How alike the articles are: cosine of their words, rare ones weighing more (a kind of inverse document frequency), less
 * the further apart in time they are. `articles` are ordered by time.
 *
 * A word's rarity is that within two days of the article: while one company fills the news its name says little,
 * on a quiet day it says much. Time counts hyperbolically: half at one day, a fifth at four, nothing after a week.
 */
export function similarityOf(articles: readonly Placed[]): Similarity {
  const vectors = vectorsOf(articles);
  const similarity: Similarity = articles.map(() => new Map());
  for (const [one, other] of candidatePairs(articles)) {
    const gap = Math.abs((articles[one]?.time ?? 0) - (articles[other]?.time ?? 0));
    const value = cosine(vectors[one], vectors[other]) / (1 + gap);
    if (value < NEGLIGIBLE) continue;
    similarity[one]?.set(other, value);
    similarity[other]?.set(one, value);
  }
  return similarity;
}

/** Days on either side within which a word's rarity is counted. */
const RARITY_WINDOW = 2;

/**
 * A word of `n` articles weighs log(1 + 400/n). How many other articles there are makes no difference: news about
 * something else must not change what belongs together.
 */
const COMMON = 400;

/** Days after which two articles are never compared. */
const PAIR_WINDOW = 7;

/** Words of more articles than this within the window do not by themselves make two articles worth comparing. */
const TOO_COMMON = 120;

/** One name or one verb in common makes no event. */
const LEAST_SHARED = 2;

const NEGLIGIBLE = 0.03;

type Vector = ReadonlyMap<string, number>;

function vectorsOf(articles: readonly Placed[]): Vector[] {
  const counts = new Map<string, number>();
  const count = (bag: WordBag, by: 1 | -1) => {
    for (const word of bag.keys()) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  let first = 0;
  let end = 0;
  return articles.map(({ time, bag }) => {
    for (let next = articles[end]; next && next.time <= time + RARITY_WINDOW; next = articles[end]) {
      count(next.bag, 1);
      end += 1;
    }
    for (let last = articles[first]; last && last.time < time - RARITY_WINDOW; last = articles[first]) {
      count(last.bag, -1);
      first += 1;
    }
    return unit([...bag].map(([word, weight]) => [word, weight * rarity(counts.get(word) ?? 0)]));
  });
}

function rarity(articles: number): number {
  return Math.log(1 + COMMON / (articles + 0.5));
}

function unit(weights: [string, number][]): Vector {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

/** Pairs within the window that share a word that is not too common; each pair once. */
function* candidatePairs(articles: readonly Placed[]): Generator<[number, number]> {
  const recent = new Map<string, Recent>();
  for (const [number, { time, bag }] of articles.entries()) {
    const partners = new Set<number>();
    for (const word of bag.keys()) {
      const having = recent.get(word) ?? { numbers: [], first: 0 };
      while (time - (articles[having.numbers[having.first] ?? number]?.time ?? 0) > PAIR_WINDOW)
        having.first += 1;
      const { numbers, first } = having;
      if (numbers.length - first <= TOO_COMMON) for (const it of numbers.slice(first)) partners.add(it);
      numbers.push(number);
      recent.set(word, having);
    }
    for (const partner of partners) yield [partner, number];
  }
}

/** The articles with a word, by number; those before `first` are too old. Nothing is moved: a word may be in all of them. */
interface Recent {
  numbers: number[];
  first: number;
}

function cosine(one: Vector | undefined, other: Vector | undefined): number {
  if (!one || !other) return 0;
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  let sum = 0;
  // Run for each pair, so nothing is made on the way.
  for (const [word, weight] of short) {
    const otherWeight = long.get(word);
    if (otherWeight === undefined) continue;
    shared += 1;
    sum += weight * otherWeight;
  }
  return shared < LEAST_SHARED ? 0 : sum;
}
