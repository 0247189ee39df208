import { shortened } from './abbreviations.ts';
import { amountsOf, withSigns } from './amounts.ts';
import { contentKeys } from './content-keys.ts';
import type { Answers, AnswerTerm } from './contract-answers.ts';
import { isQuestion } from './stop-words.ts';
import { scoresOf, type ScoredTerm } from './term-scores.ts';

/**
 * The terms that a query, in the words of the record, asks for: most often one, two where they fit alike, none
 * where it is not clear.
 */
export function termsAsked(query: string, answers: Answers): AnswerTerm[] {
  const keys = contentKeys(shortened(query, answers.abbreviations)).filter((key) => !GENERAL.has(key));
  if (keys.length === 0 || isNameOf(query, answers)) return [];
  const amounts = amountsOf(withSigns(query));
  const isAmount = amounts.length > 0 && contentKeys(amounts.join(' ')).length >= keys.length;
  if (isAmount) return termsWithAmounts(amounts, answers);
  const scored = scoresOf(keys, answers);
  if (isQuestion(query)) return bestOf(scored, LEAST_FOR_QUESTION);
  return bestOf(scored, keys.length === 1 ? LEAST_FOR_WORD : LEAST);
}

/** Of all that is asked for, by what its words say, this share has to be the term's. */
const LEAST = 0.65;
const LEAST_FOR_WORD = 0.55;
const LEAST_FOR_QUESTION = 0.52;

/** Terms this close to the best one are as good; more than two of them are no answer. */
const AS_GOOD = 0.93;
const MOST = 2;

/** Words that each term could have. */
const GENERAL = new Set(
  contentKeys('contract agreement terms term partnership relationship deal details history'),
);

function bestOf(scored: readonly ScoredTerm[], least: number): AnswerTerm[] {
  const top = Math.max(...scored.map(({ score }) => score));
  const good = scored
    .filter(({ score }) => score >= least && score >= top * AS_GOOD)
    .toSorted((a, b) => b.score - a.score);
  return good.length > MOST ? [] : good.map(({ term }) => term);
}

/** An amount asks for a term which holds it, unless the headline of something else does too. */
function termsWithAmounts(amounts: readonly string[], { terms }: Answers): AnswerTerm[] {
  const holding = terms.filter(
    (term) => holdsAmounts(term, amounts) && !amounts.some((amount) => term.elsewhere.includes(amount)),
  );
  return holding.length > MOST ? [] : holding;
}

function holdsAmounts({ aspects, names }: AnswerTerm, amounts: readonly string[]): boolean {
  const values = aspects.flatMap((aspect) => aspect.values.map(({ value }) => value));
  const held = amountsOf([...values, ...names].join('\n'));
  return amounts.every((amount) => held.includes(amount));
}

/** A party or a product that goes by a name which is also a word of a term is what is asked for. */
function isNameOf(query: string, { named, things }: Answers): boolean {
  const plain = query.trim().toLowerCase();
  const parties = named.filter(({ sort }) => sort === 'Party').flatMap(({ names }) => names);
  return [...parties, ...things].some((name) => name.toLowerCase() === plain);
}
