import type { EventWords } from './event-words.ts';

/** An article as far as similarity goes: when, in days, and what it says happened. */
export interface Placed extends EventWords {
  time: number;
}

/** Pairs of articles, ordered by time, that may be one event: within a week, with a word in common that is not too common. */
export function* candidatePairs(articles: readonly Placed[]): Generator<[number, number]> {
  const recent = new Map<string, Recent>();
  for (const [number, { time, words, marks }] of articles.entries()) {
    const partners = new Set<number>();
    for (const word of new Set([...words.keys(), ...marks.keys()])) {
      const having = recent.get(word) ?? { numbers: [], first: 0 };
      while (time - (articles[having.numbers[having.first] ?? number]?.time ?? 0) > PAIR_WINDOW)
        having.first += 1;
      const { numbers, first } = having;
      if (numbers.length - first <= TOO_COMMON) for (const it of numbers.slice(first)) partners.add(it);
      numbers.push(number);
      recent.set(word, having);
    }
    for (const partner of partners) yield [partner, number];
  }
}

/** Days after which two articles are never compared. */
const PAIR_WINDOW = 7;

/** Words of more articles than this within the window do not by themselves make two articles worth comparing. */
const TOO_COMMON = 80;

/** The articles with a word, by number; those before `first` are too old. Nothing is moved: a word may be in all of them. */
interface Recent {
  numbers: number[];
  first: number;
}
