import type { Change } from '#record/entry/schema.ts';
import { BEGINS_PERIOD } from '#record/shared/vocabulary.ts';

/** A row of ticks, one for each term of the contract, as paths in units of 9 by 11 a term. */
export interface TermTicks {
  width: number;
  /** Terms that an entry gave another value, or ended. */
  changed: string;
  /** Terms to which it only added words. */
  clarified: string;
  /** The other terms. */
  others: string;
}

/** Draws which terms an entry changed, in the order of the terms; null if it changed none. */
export function termTicks(
  changes: readonly Pick<Change, 'term' | 'effect'>[],
  terms: readonly string[],
): TermTicks | null {
  if (changes.length === 0) return null;
  const moved = new Set(changes.filter(({ effect }) => BEGINS_PERIOD[effect]).map(({ term }) => term));
  const named = new Set(changes.map(({ term }) => term));
  const draw = (isDrawn: (term: string) => boolean, shape: string) =>
    terms.flatMap((term, place) => (isDrawn(term) ? [`M${place * PITCH}${shape}`] : [])).join('');
  return {
    width: terms.length * PITCH,
    changed: draw((term) => moved.has(term), ' 0h6v11h-6z'),
    clarified: draw((term) => named.has(term) && !moved.has(term), '.5 .5h5v10h-5z'),
    others: draw((term) => !named.has(term), ' 5h6v1h-6z'),
  };
}

const PITCH = 9;
