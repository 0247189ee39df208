import { didYouMean, isGuess } from '../search/did-you-mean.ts';
import { answerTo, type Answer } from './search-answer.ts';
import type { SearchEngine } from './search-engine.ts';

/** The same question in words that the record knows, where that finds something; else null. */
export async function betterQuestion(
  engine: SearchEngine,
  question: URLSearchParams,
  wordsAddress: string,
): Promise<URLSearchParams | null> {
  const suggestion = didYouMean(question.get('q') ?? '', await wordsAt(wordsAddress));
  if (suggestion === null) return null;
  const better = new URLSearchParams(question);
  better.set('q', suggestion);
  const { total } = await answerTo(engine, better, 0);
  return total > 0 ? better : null;
}

/** Whether the query may be misspelt: it finds next to nothing, or pages that do not hold its words. */
export function isDoubtful(question: URLSearchParams, { results, total, instead }: Answer): boolean {
  const texts = results.flatMap(({ content, meta }) => [content, ...Object.values(meta)]);
  return total < THIN || instead !== null || isGuess(question.get('q') ?? '', texts);
}

/** Fewer results than this, and the query may be misspelt. */
const THIN = 3;

let words: Promise<string[]> | null = null;

/** Fetched once, and only when an answer is thin. */
function wordsAt(address: string): Promise<string[]> {
  words ??= fetch(address).then((response) => response.json() as Promise<string[]>);
  return words;
}
