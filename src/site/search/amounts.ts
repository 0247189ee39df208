/**
 * Amounts as the record writes them: `$38bn`, `US$38 bn` and `$38,000 million` become `$38 billion`; an amount
 * without a sign stays without one.
 */
export function withAmounts(query: string): string {
  return query.replaceAll(AMOUNT, (_match, sign: string | undefined, number: string, unit: string) => {
    return `${sign ?? ''}${inLargestUnit(number, UNITS[unit.toLowerCase()] ?? unit)}`;
  });
}

/** The amounts of money in a text without their signs, as words to be found by: `38 billion`. */
export function unsignedAmounts(text: string): string[] {
  const found = [...text.matchAll(MONEY)].map(([, number, unit]) => `${number} ${unit}`);
  return [...new Set(found)];
}

/** The amounts and shares of a text without their signs: `38 billion`, `27%`. */
export function amountsOf(text: string): string[] {
  const shares = [...withShares(text).matchAll(/\d+(?:\.\d+)?%/g)].map(([share]) => share);
  return [...new Set([...unsignedAmounts(text), ...shares])];
}

/** Amounts without a sign as if they had one: readers leave it out. */
export function withSigns(query: string): string {
  return query.replaceAll(/(?<![$€£\d.,])(?=\d+(?:\.\d+)? (?:million|billion|trillion)\b)/g, '$$');
}

/** Shares as the record writes them: `27 percent` and `27 per cent` become `27%`. */
export function withShares(query: string): string {
  return query.replaceAll(
    /(?<![\d.,])(\d+(?:[.,]\d+)?)\s?(?:%|per\s?cent|pct|percentage points?)(?![\p{L}\d])/giu,
    '$1%',
  );
}

/** Not within a name such as `gpt-2b`. */
const AMOUNT =
  /(?<![\p{L}\d.,]|\p{L}-)(?:US(?=\$))?(?<sign>[$€£])?(?<number>\d{1,3}(?:[,\s]\d{3})+|\d+(?:[.,]\d+)*)\s?(?<unit>bn|bil|b|billion|mrd|mn|mil|mio|m|million|tn|trillion)\b/giu;

const MONEY = /[$€£](\d+(?:\.\d+)?)[\s-](million|billion|trillion)\b/g;

const UNITS: Record<string, string> = {
  b: 'billion',
  bil: 'billion',
  bn: 'billion',
  billion: 'billion',
  mrd: 'billion',
  m: 'million',
  mil: 'million',
  mio: 'million',
  mn: 'million',
  million: 'million',
  tn: 'trillion',
  trillion: 'trillion',
};

const LARGER: Record<string, string> = { million: 'billion', billion: 'trillion' };

/** Thousands of a unit are told in the next one: `38,000 million` is `38 billion`. */
function inLargestUnit(number: string, unit: string): string {
  const value = Number(number.replaceAll(/[,\s]/g, ''));
  const larger = LARGER[unit];
  return value >= 1000 && larger ? `${value / 1000} ${larger}` : `${number} ${unit}`;
}
