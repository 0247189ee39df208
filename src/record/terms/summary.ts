import { countOf, listOf } from '../shared/text.ts';
import type { Difference } from './difference.ts';

/** A comparison in one sentence: `Of 12 terms, 7 changed, 1 is new and 2 were clarified.` */
export function summariseComparison(terms: readonly { difference: Difference }[]): string {
  const counts = Map.groupBy(terms, ({ difference }) => difference);
  const found = SAYINGS.flatMap(({ difference, one, many }) => {
    const count = counts.get(difference)?.length ?? 0;
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  });
  if (found.length === 0) return `None of the ${countOf(terms.length, 'term')} changed.`;
  return `Of ${countOf(terms.length, 'term')}, ${listOf(found)}.`;
}

const SAYINGS: { difference: Difference; one: string; many: string }[] = [
  { difference: 'changed', one: 'changed', many: 'changed' },
  { difference: 'ended', one: 'ended', many: 'ended' },
  { difference: 'new', one: 'is new', many: 'are new' },
  { difference: 'not-disclosed', one: 'is not disclosed', many: 'are not disclosed' },
  { difference: 'clarified', one: 'was clarified', many: 'were clarified' },
];
