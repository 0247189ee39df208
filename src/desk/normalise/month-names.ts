/** The number of a month, from 1, by the beginning of its name; null for a word that is no month. */
export function monthOf(word: string): number | null {
  const written = word.toLowerCase().normalize('NFC');
  const known = BEGINNINGS.get(written);
  if (known !== undefined) return known;
  const plain = written.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  // `juin` and `juil` begin alike; what is longer is looked for first.
  const found = LONGEST_FIRST.find(
    (beginning) => plain.startsWith(beginning) || written.startsWith(beginning),
  );
  return found === undefined ? null : (BEGINNINGS.get(found) ?? null);
}

/**
 * As feeds write them in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish and Russian; without
 * marks, but for those that tell one from a weekday (`paź`, October, `Paz`, a Turkish Sunday) or are a letter of their own.
 */
const MONTHS = [
  'jan ene gen sty oca янв',
  'feb fev fevr lut sub фев',
  'mar maer maar mrt marz mars мар',
  'apr avr abr kwi nis апр',
  'may mai mag mei maio maj май мая',
  'jun juin giu cze haz июн',
  'jul juil lug lip tem июл',
  'aug aou ago sie agu авг',
  'sep set wrz eyl сен',
  'oct okt ott out paź eki окт',
  'nov lis kas ноя',
  'dec dez dic gru ara дек',
];

const BEGINNINGS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((beginning) => [beginning, index + 1] as const)),
);

const LONGEST_FIRST = [...BEGINNINGS.keys()].toSorted((a, b) => b.length - a.length);
