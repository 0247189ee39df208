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
