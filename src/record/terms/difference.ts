import type { ValuePeriod } from './value-period.ts';

/** How the value of an aspect on one day differs from its value on another. */
export type Difference = (typeof DIFFERENCES)[number];

/** The same, the strongest first. */
export const DIFFERENCES = [
  'changed',
  'ended',
  'new',
  'published',
  'not-disclosed',
  'clarified',
  'unchanged',
] as const;

/** Words for readers. */
export const DIFFERENCE_LABELS: Record<Difference, string> = {
  changed: 'Changed',
  ended: 'Ended',
  new: 'New',
  published: 'Newly published',
  'not-disclosed': 'No longer stated',
  clarified: 'Clarified',
  unchanged: 'Unchanged',
};

/** What of a value decides how it differs; of its clarifications only how many they are. */
export interface Held extends Pick<ValuePeriod, 'from' | 'entry' | 'standing'> {
  clarifications: readonly unknown[];
}

/** How one value differs from a later one. */
export function differenceOf(before: Held, after: Held): Difference {
  if (before.from === after.from && before.entry === after.entry) {
    return before.clarifications.length < after.clarifications.length ? 'clarified' : 'unchanged';
  }
  if (before.standing === after.standing && saysNothing(before)) return 'unchanged';
  if (after.standing === 'not-disclosed') return 'not-disclosed';
  if (after.standing === 'none') return 'ended';
  if (before.standing === 'none') return 'new';
  if (before.standing === 'not-disclosed') return 'published';
  return 'changed';
}

/** Nothing in force, or nothing public: one such value is as good as another. */
function saysNothing({ standing }: Held): boolean {
  return standing === 'none' || standing === 'not-disclosed';
}

/** The difference of what moved most: that of a term, given those of its aspects. */
export function strongestOf(differences: readonly Difference[]): Difference {
  return DIFFERENCES.find((difference) => differences.includes(difference)) ?? 'unchanged';
}

/** Whether a value took the place of another; words added to it leave it in force. */
export function isMove(difference: Difference): boolean {
  return difference !== 'clarified' && difference !== 'unchanged';
}
