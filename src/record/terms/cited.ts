import type { TermComparison } from './compare.ts';

/** The ids of the sources that a comparison cites, in the order of reading, each once. */
export function sourcesOf(terms: readonly TermComparison[]): string[] {
  const cells = terms.flatMap(({ aspects }) => aspects.flatMap(({ before, after }) => [before, after]));
  const parts = cells.flatMap((cell) => [cell, ...cell.clarifications]);
  return [...new Set(parts.flatMap(({ sources }) => sources))];
}
