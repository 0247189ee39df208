import type { Placed } from './candidate-pairs.ts';
import type { NumberedWords } from './numbered-words.ts';
import { openWordIndex } from './word-index.ts';
import { wordVectors, type WordVector } from './word-vectors.ts';

/** What an article has in common with each of those of the week before it, by their numbers. */
export interface InCommon {
  /** The cosine of the angle between their vectors: 1 for the same words, 0 for none in common. */
  cosines: Float64Array;
  /** How many words; names of the topic's parties are none. */
  shared: Uint16Array;
}

/**
 * Prepares the comparison of each article, in turn, with all before it. It is summed up over the articles that have
 * each word, since to compare pair by pair takes many times as long. The answer holds until the next is asked for.
 *
 * @param options `common` as of `wordVectors`; `isName` by the number of a word
 */
export function commonFinder(
  articles: readonly Placed[],
  {
    bagOf,
    common,
    isName,
  }: { bagOf: (article: Placed) => NumberedWords; common: number; isName: readonly boolean[] },
): (number: number) => InCommon {
  const vectors = wordVectors(
    articles.map((article) => ({ time: article.time, bag: bagOf(article) })),
    common,
  );
  const having = openWordIndex(articles);
  const cosines = new Float64Array(articles.length);
  const shared = new Uint16Array(articles.length);
  return (number) => {
    cosines.fill(0);
    shared.fill(0);
    const { numbers: words, weights: own } = vectors[number] as WordVector;
    for (const [at, word] of words.entries()) {
      const weight = own[at] as number;
      const { numbers, weights, first } = having(word, number);
      const counted = isName[word] ? 0 : 1;
      for (let index = first; index < numbers.length; index += 1) {
        const other = numbers[index] as number;
        cosines[other] = (cosines[other] as number) + weight * (weights[index] as number);
        shared[other] = (shared[other] as number) + counted;
      }
      numbers.push(number);
      weights.push(weight);
    }
    return { cosines, shared };
  };
}
