import { shortened, writtenOut, type Abbreviations } from './abbreviations.ts';
import { withSigns } from './amounts.ts';
import { inOtherWords, inOwnWords } from './same-words.ts';
import { sayingWords } from './stop-words.ts';

/**
 * The ways in which the words of a query may stand on a page: without the words of a question, in each spelling,
 * with short forms written out and long ones shortened, and amounts with the sign that readers leave out. A quoted
 * phrase is sought as it is.
 *
 * @param query in the words of the record; see `normaliseQuery`
 */
export function waysToAsk(query: string, abbreviations: Abbreviations): string[] {
  if (query.includes('"')) return [query];
  const asked = withSigns(withoutQuestion(query));
  const own = inOwnWords(asked);
  const meant = [own, shortened(own, abbreviations), writtenOut(own, abbreviations)];
  const ways = [asked, ...meant, ...meant.flatMap(inOtherWords)];
  const isOneThing = meant.some((way) => !way.includes(' '));
  return [...new Set(isOneThing ? ways.map(asPhrase) : ways)].slice(0, MOST_WAYS);
}

/** Several words for what can be said in one belong together: `go public` is not any page with `go` and `public`. */
function asPhrase(way: string): string {
  return way.includes(' ') ? `"${way}"` : way;
}

/** More would only be slower: each is a search of its own. */
const MOST_WAYS = 8;

/** Nothing is left out where nothing would be left. */
function withoutQuestion(query: string): string {
  const words = query
    .replaceAll(/[?!;:]+(?=\s|$)/g, '')
    .replaceAll(/[’']s(?!\p{L})/gu, '')
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .split(' ');
  const saying = sayingWords(words);
  return (saying.length > 0 ? saying : words).join(' ');
}
