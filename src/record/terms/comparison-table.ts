import { MOVED, WORDS_ONLY, isMove, type Difference } from './difference.ts';

/** One aspect on two days. */
interface ComparedAspect {
  aspect: { id: string };
  difference: Difference;
}

interface ComparedTerm<A extends ComparedAspect> {
  term: { id: string };
  difference: Difference;
  aspects: readonly A[];
}

/** A changed aspect as a row; the first of a term bears its name. */
export interface ComparisonRow<T, A> {
  term: T;
  aspect: A;
  isFirst: boolean;
}

/** A comparison as a table: a row for each changed aspect, and the terms without one. */
export interface ComparisonTable<T, A> {
  rows: ComparisonRow<T, A>[];
  clarified: T[];
  unchanged: T[];
}

/** Puts a comparison into rows, terms and aspects in their own order. */
export function comparisonTable<A extends ComparedAspect, T extends ComparedTerm<A>>(
  terms: readonly T[],
): ComparisonTable<T, A> {
  const rows = terms.flatMap((term) =>
    term.aspects
      .filter(({ difference }) => isMove(difference))
      .map((aspect, place) => ({ term, aspect, isFirst: place === 0 })),
  );
  return {
    rows,
    clarified: terms.filter(({ difference }) => WORDS_ONLY[difference]),
    unchanged: terms.filter(({ difference }) => !MOVED[difference]),
  };
}
