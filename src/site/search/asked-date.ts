import { parseReaderDate } from '#record/shared/reader-date.ts';
import { yearOf, type Day, type When } from '#record/shared/when.ts';
import { contentKeys } from './content-keys.ts';

/** A date in a query, and the query without it. */
export interface AskedDate {
  when: When;
  rest: string;
}

/**
 * The first date in a query that is written in the words of the record (`27 April 2026`, `April 2026`, `in 2024`, a
 * year at its end, `today`), or null. A day without a year is the latest one that had come by `completeTo`.
 */
export function askedDate(
  query: string,
  { completeTo, today }: { completeTo: Day; today: Day },
): AskedDate | null {
  const found = DATE.exec(query);
  if (!found) return null;
  const [text] = found;
  const rest = query.replace(text, ' ').replaceAll(/\s+/g, ' ').trim();
  const when = parseReaderDate(text, today).when ?? latest(text, completeTo);
  return when ? { when, rest } : null;
}

/** Whether nothing but the date is asked for, or no more than the contract on it. */
export function asksForDayOnly({ rest }: AskedDate): boolean {
  return contentKeys(rest).every((key) => OF_A_DAY.has(key));
}

const OF_A_DAY = new Set(
  contentKeys(
    'contract agreement terms term partnership state status stood look looked like force valid version timeline before after since until day date change changed changes history',
  ),
);

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** A number of four digits may be anything; at the end of a query, or after such words, it is a year. */
const DATE = new RegExp(
  String.raw`\b\d{1,2} ${MONTH}(?: \d{4})?\b|\b${MONTH} \d{4}\b|\btoday\b|\b(?:19|20)\d{2}\s*$|(?<=\b(?:in|of|during|before|after|since|until|by|from|year|contract|agreement|terms) )(?:19|20)\d{2}\b`,
  'i',
);

function latest(text: string, completeTo: Day): When | null {
  const year = Number(yearOf(completeTo));
  const [own, before] = [year, year - 1].map((one) => parseReaderDate(`${text} ${one}`, completeTo).when);
  return own && own <= completeTo ? own : (before ?? null);
}
