import { countOf } from '../shared/text.ts';
import { ENDED, isMove, type Difference } from './difference.ts';

/** A term with how each of its aspects differs. */
interface ComparedTerm {
  difference: Difference;
  aspects: readonly { difference: Difference }[];
}

/** A comparison in one sentence: `7 of 12 terms changed, in 11 parts; 1 of them ended.` */
export function summariseComparison(terms: readonly ComparedTerm[]): string {
  const moved = terms.filter(({ difference }) => isMove(difference));
  if (moved.length === 0) return `None of the ${countOf(terms.length, 'term')} changed.`;
  const parts = moved.flatMap(({ aspects }) => aspects.filter(({ difference }) => isMove(difference)));
  const ended = parts.filter(({ difference }) => ENDED[difference]).length;
  const inParts = parts.length > moved.length ? `, in ${parts.length} parts` : '';
  return `${moved.length} of ${countOf(terms.length, 'term')} changed${inParts}${ended > 0 ? `; ${ended} of them ended` : ''}.`;
}
