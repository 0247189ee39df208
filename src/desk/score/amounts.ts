/** Amounts of money from a million up, percentages and gigawatts, as the text writes them. */
export function amountsIn(text: string): string[] {
  return text.match(AMOUNT)?.map((amount) => amount.trim()) ?? [];
}

const AMOUNT =
  /[$€£]\s?\d+(?:[.,]\d+)*[\s-]?(?:bn|b|billions?|tn|trillions?|m|mn|millions?)\b|\b\d+(?:[.,]\d+)?[\s-]?(?:billion|trillion|percent|per cent|gw|gigawatts?)\b|\b\d+(?:[.,]\d+)?%|\bmulti-?billion/gi;
