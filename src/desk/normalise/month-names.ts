/** The number of a month, from 1, by the beginning of its name; null for a word that is no month. */
export function monthOf(word: string): number | null {
  const plain = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  // `juin` and `juil` begin alike; what is longer is looked for first.
  const found = BEGINNINGS.find(([beginning]) => plain.startsWith(beginning));
  return found ? found[1] : null;
}

/** As feeds write them in English, German, French, Spanish, Italian, Portuguese and Dutch, without marks. */
const MONTHS = [
  'jan ene gen',
  'feb fev fevr',
  'mar maer maar mrt marz mars',
  'apr avr abr',
  'may mai mag mei maio',
  'jun juin giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez dic',
];

const BEGINNINGS = MONTHS.flatMap((names, index) =>
  names.split(' ').map((beginning) => [beginning, index + 1] as const),
).toSorted(([a], [b]) => b.length - a.length);
