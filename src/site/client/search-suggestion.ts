import { didYouMean, isGuess } from '../search/did-you-mean.ts';
import type { Pagefind } from './pagefind.ts';
import type { Answer } from './search-answer.ts';
import { optionsOf, wordsOf } from './search-question.ts';

/** The same question in words that the record knows, where that finds something; else null. */
export async function betterQuestion(
  pagefind: Pagefind,
  question: URLSearchParams,
  wordsAddress: string,
): Promise<URLSearchParams | null> {
  const suggestion = didYouMean(question.get('q') ?? '', await wordsAt(wordsAddress));
  if (suggestion === null) return null;
  const better = new URLSearchParams(question);
  better.set('q', suggestion);
  const found = await pagefind.search(wordsOf(better), optionsOf(better));
  return found.results.length > 0 ? better : null;
}

/** Whether the query may be misspelt: it finds next to nothing, or pages that do not hold its words. */
export function isDoubtful(question: URLSearchParams, { results, total }: Answer): boolean {
  const texts = results.flatMap(({ excerpt, meta }) => [excerpt, ...Object.values(meta)]);
  return total < THIN || isGuess(question.get('q') ?? '', texts);
}

/** Fewer results than this, and the query may be misspelt. */
const THIN = 3;

let words: Promise<string[]> | null = null;

/** Fetched once, and only when an answer is thin. */
function wordsAt(address: string): Promise<string[]> {
  words ??= fetch(address).then((response) => response.json() as Promise<string[]>);
  return words;
}
