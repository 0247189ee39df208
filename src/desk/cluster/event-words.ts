import type { Item } from '../normalise/item.ts';
import { phraseFinder, type Occurrence } from '#record/words/phrases.ts';
import { tellingWords, wordsOf } from '#record/words/words.ts';
import { castOf, type Cast } from './cast.ts';
import type { EventKind, EventVocabulary } from './event-vocabulary.ts';
import { NAME, weighed, type WordBag } from './word-bag.ts';

/** What an article says happened. */
export interface EventWords extends Cast {
  /** Single words, pairs of neighbours in the title, names of the topic's parties. */
  words: WordBag;
  /** Who did what to whom: kinds of events, who takes part besides the topic's parties, amounts. */
  marks: WordBag;
}

/** Prepares the reading of articles for comparison. */
export function eventWordReader(vocabulary: EventVocabulary): (item: Item) => EventWords {
  const findNames = phraseFinder([
    ...vocabulary.topic.flatMap(({ id, names }) =>
      names.map((text) => ({ text, meaning: { id, isTopic: true } })),
    ),
    ...vocabulary.others.flatMap(({ id, names }) =>
      names.map((text) => ({ text, meaning: { id, isTopic: false } })),
    ),
  ]);
  const findKinds = phraseFinder(
    vocabulary.kinds.flatMap((kind) => kind.words.map((text) => ({ text, meaning: kind }))),
  );
  const findPlaces = wordFinder(vocabulary.places.map(({ place, words }) => ({ meaning: place, words })));
  const findPeople = wordFinder(vocabulary.people.map(({ who, words }) => ({ meaning: who, words })));
  return ({ title, summary }) => {
    const above = wordsOf(title);
    const below = wordsOf(summary.slice(0, SUMMARY_LENGTH));
    const names = findNames(above);
    const ids = (isTopic: boolean) => [
      ...new Set(names.flatMap(({ phrase: { meaning } }) => (meaning.isTopic === isTopic ? meaning.id : []))),
    ];
    const kinds = findKinds(above);
    const telling = tellingWords(without(names, above));
    return {
      words: new Map([
        ...weighed(tellingWords(without(findNames(below), below)), SUMMARY_WORD),
        ...weighed(
          ids(true).map((id) => `${NAME}${id}`),
          1,
        ),
        ...weighed(pairsOf(telling), PAIR),
        ...weighed(telling, 1),
      ]),
      marks: marksOf({
        kinds: kinds.flatMap(marksOfKind),
        kindsBelow: findKinds(below).flatMap(marksOfKind),
        others: ids(false),
        isBetween: ids(true).length > 1,
        amounts: above.filter((word) => AMOUNT.test(word)),
      }),
      ...castOf({
        words: above,
        parties: ids(true),
        others: ids(false),
        places: findPlaces(above),
        people: findPeople(above),
        kinds,
      }),
    };
  };
}

/** Beginnings of summaries say what happened; further down they tell the background. */
const SUMMARY_LENGTH = 300;

/** Against a word of the title, which counts 1; found on a labelled set, see `npm run eval`. */
const SUMMARY_WORD = 0.3;
const PAIR = 0.4;
const SUMMARY_MARK = 0.4;
const MINOR_MARK = 0.6;

/** As `wordsOf` writes it: `38bn`, `4p5gw`. */
const AMOUNT = /^\d[\dp]*(?:bn|mn|tn|gw|%)$/;

function marksOf({
  kinds,
  kindsBelow,
  others,
  isBetween,
  amounts,
}: {
  kinds: string[];
  kindsBelow: string[];
  others: string[];
  isBetween: boolean;
  amounts: string[];
}): WordBag {
  const marks = new Map([
    ...weighed(kindsBelow, SUMMARY_MARK),
    ...weighed(kinds, 1),
    ...weighed(
      others.map((id) => `with ${id}`),
      1,
    ),
  ]);
  // Two parties and no event is no event between them.
  const between = isBetween && marks.size > 0 ? [`${NAME}between`] : [];
  return new Map([...marks, ...weighed([...between, ...amounts], MINOR_MARK)]);
}

function wordFinder(
  lists: readonly { meaning: string; words: readonly string[] }[],
): (words: readonly string[]) => string[] {
  const find = phraseFinder(lists.flatMap(({ meaning, words }) => words.map((text) => ({ text, meaning }))));
  return (words) => find(words).map(({ phrase }) => phrase.meaning);
}

function marksOfKind({ phrase: { meaning } }: Occurrence<EventKind>): string[] {
  return [`kind ${meaning.kind}`, `family ${meaning.family}`];
}

function without(names: readonly Occurrence<unknown>[], words: readonly string[]): string[] {
  const named = new Set(
    names.flatMap(({ start, length }) => Array.from({ length }, (_, index) => start + index)),
  );
  return words.filter((_, index) => !named.has(index));
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
