import { nearestName } from '#record/shared/nearest-name.ts';
import { keyOf } from './keys.ts';
import { inOwnWords } from './same-words.ts';
import { isStopWord } from './stop-words.ts';

/**
 * The query with each word that the record does not know replaced by the nearest one that it does; null
 * if there is nothing to replace. `words` are those of the record, the commonest first.
 */
export function didYouMean(query: string, words: readonly string[]): string | null {
  const suggestion = query.replaceAll(WORD, (word) => (isKnown(word, words) ? word : nearest(word, words)));
  return suggestion === query ? null : suggestion;
}

/** Whether some word of the query is in none of the texts found: the engine then guessed from its beginning. */
export function isGuess(query: string, texts: readonly string[]): boolean {
  const found = texts.join(' ').toLowerCase();
  return [...query.matchAll(WORD)]
    .filter(([word]) => !isStopWord(word))
    .some(([word]) => !found.includes(word.toLowerCase()));
}

const WORD = /(?<![\p{L}\d])\p{L}{4,}(?![\p{L}\d])/gu;

/**
 * The beginning of a word counts: the search engine finds by it, and readers are still typing. So does another form
 * or spelling of it; words that only ask are none of the record's.
 */
function isKnown(word: string, words: readonly string[]): boolean {
  const plain = inOwnWords(word).toLowerCase();
  const key = keyOf(word);
  return (
    isStopWord(word) || words.some((known) => known.toLowerCase().startsWith(plain) || keyOf(known) === key)
  );
}

/** A longer word may be two slips away; the word itself if none is near. */
function nearest(word: string, words: readonly string[]): string {
  return nearestName(word, words, word.length < 8 ? 1 : 2) ?? word;
}
