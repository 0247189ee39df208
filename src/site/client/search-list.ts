import type { FirstAnswers } from '../search/first-answers.ts';
import type { Answer } from './search-answer.ts';
import { addressesOf, firstItems } from './search-first.ts';
import { resultItem } from './search-result.ts';

/** The items of the list: what answers the question first, then the pages found that do not stand there already. */
export function listItems({ results, isAsked }: Answer, first: FirstAnswers, base: string): HTMLLIElement[] {
  const answered = new Set(addressesOf(first).map((address) => `${base}${address.slice(1)}`));
  const others = results.filter(({ url }) => !answered.has(url));
  return [...firstItems(first, base), ...others.map((result) => resultItem(result, isAsked))];
}
