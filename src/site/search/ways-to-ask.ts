import { shortened, writtenOut, type Abbreviations } from './abbreviations.ts';
import { inOtherSpellings, inOwnSpelling } from './spellings.ts';
import { isStopWord } from './stop-words.ts';

/**
 * The ways in which the words of a query may stand on a page: without the words of a question, in each spelling,
 * with short forms written out and long ones shortened. A quoted phrase is sought as it is.
 *
 * @param query in the words of the record; see `normaliseQuery`
 */
export function waysToAsk(query: string, abbreviations: Abbreviations): string[] {
  if (query.includes('"')) return [query];
  const asked = withoutQuestion(query);
  const own = inOwnSpelling(asked);
  const meant = [own, shortened(own, abbreviations), writtenOut(own, abbreviations)];
  return [...new Set([asked, ...meant, ...meant.flatMap(inOtherSpellings)])].slice(0, MOST_WAYS);
}

/** More would only be slower: each is a search of its own. */
const MOST_WAYS = 8;

/** Nothing is left out where nothing would be left. */
function withoutQuestion(query: string): string {
  const words = query
    .replaceAll(/[?!;:]+(?=\s|$)/g, '')
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .split(' ');
  const saying = words.filter(
    (word) => !isStopWord(word.replaceAll(/[’']s$/g, '').replaceAll(/[.,]+$/g, '')),
  );
  return (saying.length > 0 ? saying : words).join(' ');
}
