/**
 * A reader's query in the words of the record: amounts are written out (`$38bn` becomes `$38 billion`), typographic
 * quotation marks become straight ones, and stops within a quoted phrase go, since the index knows words only.
 */
export function normaliseQuery(query: string): string {
  return withoutStops(withAmounts(query.replaceAll(/[“”„«»]/g, '"')))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Not within a name such as `gpt-2b`. */
const AMOUNT =
  /(?<![\p{L}\d.,]|\p{L}-)(?<sign>[$€£])?(?<number>\d+(?:[.,]\d+)*)\s?(?<unit>bn|b|billion|mn|m|million|tn|trillion)\b/giu;

const UNITS: Record<string, string> = {
  b: 'billion',
  bn: 'billion',
  billion: 'billion',
  m: 'million',
  mn: 'million',
  million: 'million',
  tn: 'trillion',
  trillion: 'trillion',
};

function withAmounts(query: string): string {
  return query.replaceAll(AMOUNT, (_match, sign: string | undefined, number: string, unit: string) => {
    return `${sign ?? ''}${number} ${UNITS[unit.toLowerCase()] ?? unit}`;
  });
}

/** Within quotation marks every character counts for the search engine, and the index has no stops. */
function withoutStops(query: string): string {
  return query.replaceAll(/"([^"]*)"/g, (_match, phrase: string) => {
    return `"${phrase.replaceAll(/[.,;:!?]+(?=\s|$)/g, '')}"`;
  });
}
