import { withAmounts, withShares } from './amounts.ts';
import { withDates } from './dates.ts';

/**
 * A reader's query in the words of the record: amounts and dates are written out (`$38bn` becomes `$38 billion`,
 * `2026-04-27` becomes `27 April 2026`, `27 percent` becomes `27%`), typographic quotation marks become straight
 * ones, and stops within a quoted phrase go, since the index knows words only.
 */
export function normaliseQuery(query: string): string {
  return withoutStops(withShares(withAmounts(withDates(query.replaceAll(/[“”„«»]/g, '"')))))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Within quotation marks every character counts for the search engine, and the index has no stops. */
function withoutStops(query: string): string {
  return query.replaceAll(/"([^"]*)"/g, (_match, phrase: string) => {
    return `"${phrase.replaceAll(/[.,;:!?]+(?=\s|$)/g, '')}"`;
  });
}
