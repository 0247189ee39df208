import type { EventWords } from './event-words.ts';
import type { WordVector } from './word-vectors.ts';

/** An article as far as similarity goes: when, in days, and what it says happened. */
export interface Placed extends EventWords {
  time: number;
}

/** Is told two articles by their numbers, the earlier first, and the cosine of their words. */
export type TakePair = (one: number, other: number, cosine: number) => void;

/**
 * Goes through the pairs of articles, ordered by time, that may be one event: within a week, with a word in common that is not too common.
 * The cosine is summed up over the articles that have each word, since to compare pair by pair takes many times as long.
 */
export function forEachCandidatePair(
  articles: readonly Placed[],
  vectors: readonly WordVector[],
  take: TakePair,
): void {
  const findPartners = partnerFinder(articles);
  const sumCosines = cosineSummer(articles, vectors);
  for (const number of articles.keys()) {
    const partners = findPartners(number);
    const sums = sumCosines(number, partners);
    for (const partner of partners) take(partner, number, sums[partner] ?? 0);
  }
}

/** Called for each article in turn: those before it that share a telling word. */
function partnerFinder(articles: readonly Placed[]): (number: number) => number[] {
  const index = openIndex(articles);
  const chosenBy = new Int32Array(articles.length).fill(-1);
  return (number) => {
    const { words, marks } = articles[number] as Placed;
    const partners: number[] = [];
    for (const word of new Set([...words.keys(), ...marks.keys()])) {
      const { numbers, first } = index.at(word, number);
      const start = numbers.length - first <= TOO_COMMON ? first : numbers.length;
      for (let at = start; at < numbers.length; at += 1) {
        const partner = numbers[at] as number;
        if (chosenBy[partner] !== number) partners.push(partner);
        chosenBy[partner] = number;
      }
      index.add(word, number, 1);
    }
    return partners;
  };
}

/** Called for each article in turn: its cosines with those before it, of which only the partners' are to be read. */
function cosineSummer(
  articles: readonly Placed[],
  vectors: readonly WordVector[],
): (number: number, partners: readonly number[]) => Float64Array {
  const index = openIndex(articles);
  const sums = new Float64Array(articles.length);
  return (number, partners) => {
    for (const partner of partners) sums[partner] = 0;
    for (const [word, weight] of vectors[number] ?? []) {
      const { numbers, weights, first } = index.at(word, number);
      if (numbers.length - first > partners.length) {
        // A word that is in more articles than are asked for: to ask each of these takes less.
        for (const partner of partners) {
          const other = vectors[partner]?.get(word);
          if (other !== undefined) sums[partner] = (sums[partner] as number) + weight * other;
        }
      } else {
        for (let at = first; at < numbers.length; at += 1) {
          const partner = numbers[at] as number;
          sums[partner] = (sums[partner] as number) + weight * (weights[at] as number);
        }
      }
      index.add(word, number, weight);
    }
    return sums;
  };
}

/** Days after which two articles are never compared. */
const PAIR_WINDOW = 7;

/** Words of more articles than this within the window do not by themselves make two articles worth comparing. */
const TOO_COMMON = 80;

/** The articles with a word, by number; those before `first` are too old. Nothing is moved: a word may be in all of them. */
interface Having {
  numbers: number[];
  weights: number[];
  first: number;
}

interface Index {
  /** Those with a word so far, none of them more than a week before this one. */
  at(word: string, number: number): Having;
  add(word: string, number: number, weight: number): void;
}

function openIndex(articles: readonly Placed[]): Index {
  const byWord = new Map<string, Having>();
  const entry = (word: string) => {
    const known = byWord.get(word);
    if (known) return known;
    const made: Having = { numbers: [], weights: [], first: 0 };
    byWord.set(word, made);
    return made;
  };
  return {
    at: (word, number) => {
      const having = entry(word);
      const time = articles[number]?.time ?? 0;
      while (time - (articles[having.numbers[having.first] ?? number]?.time ?? 0) > PAIR_WINDOW)
        having.first += 1;
      return having;
    },
    add: (word, number, weight) => {
      const having = entry(word);
      having.numbers.push(number);
      having.weights.push(weight);
    },
  };
}
