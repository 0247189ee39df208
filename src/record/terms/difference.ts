import { unreachable } from '../shared/unreachable.ts';
import { IN_FORCE, type DisplayStanding } from '../shared/vocabulary.ts';
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
  'not-disclosed': 'No longer known',
  clarified: 'Clarified',
  unchanged: 'Unchanged',
};

/** Whether anything is different at all. */
export const MOVED: Record<Difference, boolean> = {
  changed: true,
  ended: true,
  new: true,
  published: true,
  'not-disclosed': true,
  clarified: true,
  unchanged: false,
};

/** Whether the value stayed and words were added to it. */
export const WORDS_ONLY: Record<Difference, boolean> = {
  changed: false,
  ended: false,
  new: false,
  published: false,
  'not-disclosed': false,
  clarified: true,
  unchanged: false,
};

/** Whether nothing is in force any longer. */
export const ENDED: Record<Difference, boolean> = {
  changed: false,
  ended: true,
  new: false,
  published: false,
  'not-disclosed': false,
  clarified: false,
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
      return SINCE_SILENCE[before.standing];
    case 'stated':
    case 'reported':
    case 'inferred':
      return SINCE_A_VALUE[before.standing];
    default:
      return unreachable(after.standing);
  }
}

/** What a value that says something is, by what stood before it. */
const SINCE_A_VALUE: Record<DisplayStanding, Difference> = {
  none: 'new',
  'not-disclosed': 'published',
  stated: 'changed',
  reported: 'changed',
  inferred: 'changed',
};

/** What a value is that no public text says, by what stood before it. */
const SINCE_SILENCE: Record<DisplayStanding, Difference> = {
  none: 'not-disclosed',
  'not-disclosed': 'unchanged',
  stated: 'not-disclosed',
  reported: 'not-disclosed',
  inferred: 'not-disclosed',
};

/** The difference of what moved most: that of a term, given those of its aspects. */
export function strongestOf(differences: readonly Difference[]): Difference {
  return DIFFERENCES.find((difference) => differences.includes(difference)) ?? 'unchanged';
}

/** Whether a value took the place of another; words added to it leave it in force. */
export function isMove(difference: Difference): boolean {
  return MOVED[difference] && !WORDS_ONLY[difference];
}
