import type { Answer } from './search-answer.ts';

/**
 * What an answer amounts to, in a line.
 *
 * @param isAnswered whether something comes before the pages found
 */
export function summaryOf(
  { total, instead }: Pick<Answer, 'total' | 'instead'>,
  { query, isAnswered }: { query: string; isAnswered: boolean },
): string {
  if (total > 0) {
    const results = `${total} ${total === 1 ? 'result' : 'results'}`;
    return instead === null ? results : `${results} for “${instead}”: no page has all the words.`;
  }
  const nothing = `${isAnswered ? 'No page' : 'Nothing'} found${query ? ` for “${query}”` : ''}.`;
  return isAnswered ? nothing : `${nothing} Try fewer or other words, or take away a filter.`;
}
