import { unreachable } from '../shared/unreachable.ts';
import { IN_FORCE } from '../shared/vocabulary.ts';
import type { ValuePeriod } from './value-period.ts';

/** How the value of an aspect on one day differs from its value on another. */
export type Difference = (typeof DIFFERENCES)[number];

/** The same, the strongest first. */
export const DIFFERENCES = ['changed', 'ended', 'new', 'not-disclosed', 'clarified', 'unchanged'] as const;

/** Words for readers. */
export const DIFFERENCE_LABELS: Record<Difference, string> = {
  changed: 'Changed',
  ended: 'Ended',
  new: 'New',
  'not-disclosed': 'Not disclosed',
  clarified: 'Clarified',
  unchanged: 'Unchanged',
};

/** Whether anything is different at all. */
export const MOVED: Record<Difference, boolean> = {
  changed: true,
  ended: true,
  new: true,
  'not-disclosed': true,
  clarified: true,
  unchanged: false,
};

/** Whether the value stayed and words were added to it. */
export const WORDS_ONLY: Record<Difference, boolean> = {
  changed: false,
  ended: false,
  new: false,
  'not-disclosed': false,
  clarified: true,
  unchanged: false,
};

/** The parts of a value that decide how it differs; of its clarifications, only their number. */
export interface Held extends Pick<ValuePeriod, 'from' | 'entry' | 'standing'> {
  clarifications: readonly unknown[];
}

/** How one value differs from a later one. */
export function differenceOf(before: Held, after: Held): Difference {
  if (before.from === after.from && before.entry === after.entry) {
    return before.clarifications.length < after.clarifications.length ? 'clarified' : 'unchanged';
  }
  switch (after.standing) {
    case 'none':
      return IN_FORCE[before.standing] ? 'ended' : 'unchanged';
    case 'not-disclosed':
      return 'not-disclosed';
    case 'stated':
    case 'reported':
    case 'inferred':
      return IN_FORCE[before.standing] ? 'changed' : 'new';
    default:
      return unreachable(after.standing);
  }
}

/** The strongest of several differences: that of a term, given those of its aspects. */
export function strongestOf(differences: readonly Difference[]): Difference {
  return DIFFERENCES.find((difference) => differences.includes(difference)) ?? 'unchanged';
}
