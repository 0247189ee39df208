import { compareWhen, dayBefore, firstDayOf, type Day, type When } from '../shared/when.ts';
import { differenceOf, strongestOf, type Difference } from './difference.ts';
import type { TermHistory } from './ledger.ts';
import { periodOn, RECORDED, type ValuePeriod } from './value-period.ts';
import type { Aspect, Term } from './schema.ts';

/** The value of one aspect on one day. */
export interface AspectState {
  aspect: Aspect;
  state: ValuePeriod;
}

/** The value of every aspect of one term on one day. */
export interface TermState {
  term: Term;
  aspects: AspectState[];
}

/** One aspect on two days, older first. */
export interface AspectComparison {
  aspect: Aspect;
  before: ValuePeriod;
  after: ValuePeriod;
  difference: Difference;
}

/** One term on two days; its difference is that of the aspect that moved most. */
export interface TermComparison {
  term: Term;
  aspects: AspectComparison[];
  difference: Difference;
}

/** The whole contract as it stood on a day. */
export function contractOn(ledger: readonly TermHistory[], day: When): TermState[] {
  return ledger.map(({ term, aspects }) => ({
    term,
    aspects: aspects.map(({ aspect, periods }) => ({ aspect, state: periodOn(periods, day) })),
  }));
}

/** What differs between two days, older first; terms in their own order. */
export function compareDays(ledger: readonly TermHistory[], before: When, after: When): TermComparison[] {
  return ledger.map(({ term, aspects }) => {
    const compared = aspects.map(({ aspect, periods }) =>
      compareStates(aspect, periodOn(periods, before), periodOn(periods, after)),
    );
    return { term, aspects: compared, difference: strongestOf(compared.map(({ difference }) => difference)) };
  });
}

/** The ids of the sources that a comparison cites, in the order of reading, each once. */
export function sourcesOf(terms: readonly TermComparison[]): string[] {
  const cells = terms.flatMap(({ aspects }) => aspects.flatMap(({ before, after }) => [before, after]));
  const parts = cells.flatMap((cell) => [cell, ...cell.clarifications]);
  return [...new Set(parts.flatMap(({ sources }) => sources))];
}

/**
 * The starts of the states of the contract, as far as they are known, older first: each makes an address. A state known
 * to begin in a year comes before those that begin on a day of it, as their texts compare.
 */
export function changeDays(ledger: readonly TermHistory[]): When[] {
  const starts = ledger.flatMap(({ aspects }) => aspects.flatMap(({ periods }) => periods.flatMap(startsOf)));
  return [...new Set(starts)].toSorted(compareWhen);
}

/** The state before a day's changes: from the change day before it, or the eve of the first one. */
export function stateBefore(days: readonly When[], day: When): When {
  return days.findLast((other) => other < day) ?? dayBefore(firstDayOf(day));
}

/**
 * The two days compared first, older first: those that the site asks for, else the last change up to the day to which the
 * record is complete. Null where nothing has changed yet.
 */
export function firstComparison(
  days: readonly When[],
  { comparison, completeTo }: { comparison?: { after: Day } | undefined; completeTo: Day },
): { before: When; after: When } | null {
  const after = comparison?.after ?? days.findLast((day) => day <= completeTo) ?? days[0];
  return after === undefined || days.length === 0 ? null : { before: stateBefore(days, after), after };
}

function startsOf({ origin, from, clarifications }: ValuePeriod): When[] {
  const own = from !== null && RECORDED[origin] ? [from] : [];
  return [...own, ...clarifications.map((clarification) => clarification.from)];
}

function compareStates(aspect: Aspect, before: ValuePeriod, after: ValuePeriod): AspectComparison {
  return { aspect, before, after, difference: differenceOf(before, after) };
}
