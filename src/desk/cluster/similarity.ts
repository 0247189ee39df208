import { agreementOf, isElsewhere, MOST_AGREEMENT } from './agreement.ts';
import { forEachCandidatePair, type Placed } from './candidate-pairs.ts';
import { NAME, type WordBag } from './word-bag.ts';
import { cosine, wordVectors, type WordVector } from './word-vectors.ts';

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
 */
export function similarityOf(articles: readonly Placed[]): Similarity {
  const words = wordVectors(
    articles.map(({ time, words: bag }) => ({ time, bag })),
    COMMON_WORDS,
  );
  const marks = wordVectors(
    articles.map(({ time, marks: bag }) => ({ time, bag })),
    COMMON_MARKS,
  );
  const similarity: Similarity = articles.map(() => ({ others: [], values: [] }));
  // Called for millions of pairs, so nothing is made on the way.
  forEachCandidatePair(articles, words, (one, other, sameWords) => {
    const [a, b] = [articles[one] as Placed, articles[other] as Placed];
    const value = isElsewhere(a, b) ? -APART : similarityOfPair(a, b, sameWords, marks[one], marks[other]);
    if (value > -APART && value < NEGLIGIBLE) return;
    addNeighbour(similarity[one], other, value);
    addNeighbour(similarity[other], one, value);
  });
  return similarity;
}

function addNeighbour(neighbours: Neighbours | undefined, number: number, value: number): void {
  neighbours?.others.push(number);
  neighbours?.values.push(value);
}

function similarityOfPair(
  a: Placed,
  b: Placed,
  sameWords: number,
  marks: WordVector | undefined,
  otherMarks: WordVector | undefined,
): number {
  const apart = 1 + Math.abs(a.time - b.time) / HALF;
  // What cannot be alike enough, however much they agree, needs no closer look; most pairs are like this.
  if ((MOST_AGREEMENT * (sameWords + MARKS)) / apart < NEGLIGIBLE) return 0;
  const alike = (sameWords + MARKS * cosine(marks, otherMarks)) / apart;
  if (MOST_AGREEMENT * alike < NEGLIGIBLE) return 0;
  const value = alike * agreementOf(a, b);
  return value >= NEGLIGIBLE && sharesMoreThanNames(a, b) ? value : 0;
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

/** A mark, or two words: one word, or the name of a product, in common makes no event. */
function sharesMoreThanNames(a: Placed, b: Placed): boolean {
  return sharedBeyondNames(a.marks, b.marks, 1) || sharedBeyondNames(a.words, b.words, 2);
}

function sharedBeyondNames(one: WordBag, other: WordBag, least: number): boolean {
  let shared = 0;
  for (const word of one.keys()) {
    if (other.has(word) && !word.startsWith(NAME)) shared += 1;
    if (shared === least) return true;
  }
  return false;
}
