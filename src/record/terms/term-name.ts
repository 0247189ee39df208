import type { Term } from './schema.ts';

/** The name of a term in lanes, tables and lists; elsewhere it goes by its label, the title of its page. */
export function nameInTable({ short, label }: Pick<Term, 'short' | 'label'>): string {
  return short ?? label;
}

/** Both names, where a reader meets the term first: `Right of first refusal (in tables: First refusal)`. */
export function bothNames({ short, label }: Pick<Term, 'short' | 'label'>): string {
  return short ? `${label} (in tables: ${short})` : label;
}
