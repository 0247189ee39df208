import type { AspectComparison } from './compare.ts';
import { MOVED, WORDS_ONLY } from './difference.ts';
import type { Clarification, ValuePeriod } from './value-period.ts';
import { addedText, diffWords, wholeText, type Run } from './word-diff.ts';

/** The words of a value, or of a clarification, with what moved marked. */
export interface Wording {
  value: Run[];
  detail: Run[];
}

/** The words of a period: those of its value, then those of each clarification. */
export type PeriodWording = Wording[];

/** The words on both sides of a comparison, with marks where they moved. */
export function wordingsOf({ before, after, difference }: Omit<AspectComparison, 'aspect'>): {
  before: PeriodWording;
  after: PeriodWording;
} {
  if (!MOVED[difference]) return { before: plainWordings(before), after: plainWordings(after) };
  const older = before.clarifications.map(plainWording);
  if (WORDS_ONLY[difference]) {
    const added = after.clarifications.slice(before.clarifications.length).map(addedWording);
    return { before: plainWordings(before), after: [plainWording(after), ...older, ...added] };
  }
  const value = diffWords(before.value, after.value);
  const detail = diffWords(before.detail ?? '', after.detail ?? '');
  return {
    before: [{ value: value.before, detail: detail.before }, ...older],
    after: [{ value: value.after, detail: detail.after }, ...after.clarifications.map(plainWording)],
  };
}

/** The words of a period as they stand, without marks. */
export function plainWordings(period: ValuePeriod): PeriodWording {
  return [period, ...period.clarifications].map(plainWording);
}

function plainWording({ value, detail }: ValuePeriod | Clarification): Wording {
  return { value: wholeText(value), detail: wholeText(detail ?? '') };
}

function addedWording({ value, detail }: Clarification): Wording {
  return { value: addedText(value), detail: addedText(detail ?? '') };
}
