import { agreementOf, isElsewhere, MOST_AGREEMENT } from './agreement.ts';
import { partnerFinder, type Placed } from './candidate-pairs.ts';
import { commonFinder } from './words-in-common.ts';

/** Similarity of pairs: for each article, by its number, those like it. */
export type Similarity = readonly Neighbours[];

/** Two lists side by side, since maps of all pairs take three times the memory. */
export interface Neighbours {
  /** By number, each once. */
  others: number[];
  /** How much each is like it, 1 at best, below 0 for what must stay apart. */
  values: number[];
}

/**
 * How likely articles, ordered by time, tell of one event: cosine of their words and, less, of who did what to whom,
 * falling the further apart in time they are. Time counts hyperbolically: half at eighteen hours, a sixth at four days,
 * nothing after a week. The parties of the topic alone join nothing, those who differ in who
 * takes part are less alike, and authorities of two places are two events.
 *
 * @param isName whether a word stands for a party of the topic, by its number
 */
export function similarityOf(articles: readonly Placed[], isName: readonly boolean[]): Similarity {
  const similarity: Similarity = articles.map(() => ({ others: [], values: [] }));
  const findPartners = partnerFinder(articles);
  const findWords = commonFinder(articles, { bagOf: ({ words }) => words, common: COMMON_WORDS, isName });
  const findMarks = commonFinder(articles, { bagOf: ({ marks }) => marks, common: COMMON_MARKS, isName });
  for (const [number, article] of articles.entries()) {
    const [words, marks] = [findWords(number), findMarks(number)];
    // Run for millions of pairs, so nothing is made on the way.
    for (const partner of findPartners(number)) {
      const sum = (words.cosines[partner] ?? 0) + MARKS * (marks.cosines[partner] ?? 0);
      // A mark, or two words: one word, or the name of a product, in common makes no event.
      const isAlike = (marks.shared[partner] ?? 0) > 0 || (words.shared[partner] ?? 0) > 1;
      const value = similarityOfPair(articles[partner] as Placed, article, isAlike ? sum : 0);
      if (value > -APART && value < NEGLIGIBLE) continue;
      addNeighbour(similarity[partner], number, value);
      addNeighbour(similarity[number], partner, value);
    }
  }
  return similarity;
}

function addNeighbour(neighbours: Neighbours | undefined, number: number, value: number): void {
  neighbours?.others.push(number);
  neighbours?.values.push(value);
}

/** @param sum of the cosines */
function similarityOfPair(a: Placed, b: Placed, sum: number): number {
  if (isElsewhere(a, b)) return -APART;
  const alike = sum / (1 + Math.abs(a.time - b.time) / HALF);
  // What cannot be alike enough, however much they agree, needs no closer look; most pairs are like this.
  return MOST_AGREEMENT * alike < NEGLIGIBLE ? 0 : alike * agreementOf(a, b);
}

/** The following were found on a labelled set, see `npm run eval`. */
const COMMON_WORDS = 100;
const COMMON_MARKS = 200;

/** How much who did what counts against the words. */
const MARKS = 0.1;

/** Days after which similarity is half. */
const HALF = 0.75;

/** What a pair of two places takes from the average of a group. */
const APART = 0.1;

const NEGLIGIBLE = 0.02;
