import { isDay, type Day, type When } from '../shared/when.ts';
import { formatWhen } from '../shared/format-when.ts';

/** The state of the contract into which a day falls. */
export interface StateOfDay {
  day: Day;
  /** From when the contract stood so, as far as known; null before the first change. */
  since: When | null;
  /** The next change; null after the last one. */
  until: When | null;
}

/** The state on a day; `days` are the starts of the states, older first. */
export function stateOfDay(days: readonly When[], day: Day): StateOfDay {
  return {
    day,
    since: days.findLast((other) => other <= day) ?? null,
    until: days.find((other) => other > day) ?? null,
  };
}

/**
 * What a date was taken for, in words: `1 January 2026: as it stood since 28 October 2025, until 27 February 2026.`
 * A date before the record or after `completeTo` is told as such.
 */
export function describeState(when: When, { day, since, until }: StateOfDay, completeTo: Day): string {
  const asked = isDay(when) ? formatWhen(when) : `${formatWhen(when)}, shown as on ${formatWhen(day)}`;
  if (since === null) {
    return `${asked}: before the first change on record${until ? `, of ${formatWhen(until)}` : ''}.`;
  }
  const stood = `${asked}: as it stood since ${formatWhen(since)}`;
  if (day > completeTo) {
    return `${stood}. The record is complete to ${formatWhen(completeTo)}; later changes may be missing.`;
  }
  return until && until <= completeTo ? `${stood}, until ${formatWhen(until)}.` : `${stood}.`;
}

/** The same of each date, one after the other. */
export function describeStates(
  whens: readonly When[],
  states: readonly StateOfDay[],
  completeTo: Day,
): string {
  return whens.map((when, place) => describeState(when, states[place]!, completeTo)).join(' ');
}
