import type { TermComparison } from './compare.ts';
import { DIFFERENCES, type Difference } from './difference.ts';

/** The terms that moved in one way. */
export interface DifferenceGroup {
  difference: Difference;
  terms: TermComparison[];
}

/** The terms by how they moved: changed, ended, new, not disclosed, clarified, unchanged; empty groups left out. */
export function groupByDifference(terms: readonly TermComparison[]): DifferenceGroup[] {
  const groups = Map.groupBy(terms, ({ difference }) => difference);
  return DIFFERENCES.flatMap((difference) => {
    const found = groups.get(difference);
    return found ? [{ difference, terms: found }] : [];
  });
}
