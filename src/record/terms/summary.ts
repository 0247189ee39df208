import { countOf, listOf } from '../shared/text.ts';
import { DIFFERENCES, type Difference } from './difference.ts';

/** A comparison in one sentence: `Of 12 terms, 7 changed, 1 is new and 2 were clarified.` */
export function summariseComparison(terms: readonly { difference: Difference }[]): string {
  const counts = Map.groupBy(terms, ({ difference }) => difference);
  const found = DIFFERENCES.flatMap((difference) => {
    const [phrases, count] = [PHRASES[difference], counts.get(difference)?.length ?? 0];
    return phrases && count > 0 ? [`${count} ${count === 1 ? phrases.one : phrases.many}`] : [];
  });
  if (found.length === 0) return `None of the ${countOf(terms.length, 'term')} changed.`;
  return `Of ${countOf(terms.length, 'term')}, ${listOf(found)}.`;
}

/** Null for what goes without saying. */
const PHRASES: Record<Difference, { one: string; many: string } | null> = {
  changed: { one: 'changed', many: 'changed' },
  ended: { one: 'ended', many: 'ended' },
  new: { one: 'is new', many: 'are new' },
  'not-disclosed': { one: 'is not disclosed', many: 'are not disclosed' },
  clarified: { one: 'was clarified', many: 'were clarified' },
  unchanged: null,
};
