import { compareWhen, firstDayOf, type Day, type When } from '../shared/when.ts';
import type { TermHistory } from './ledger.ts';
import type { Term } from './schema.ts';
import { WITHIN_RECORD, type ValuePeriod } from './value-period.ts';

/** A value of a term's leading aspect that took the place of another. */
export interface LastChange {
  term: Term;
  from: When;
  before: ValuePeriod;
  after: ValuePeriod;
}

/** The latest changes of terms up to a day, newest first, then in the order of the terms. */
export function lastChanges(ledger: readonly TermHistory[], day: Day, count: number): LastChange[] {
  return ledger
    .flatMap(({ term, aspects }) => {
      const periods = aspects[0]?.periods ?? [];
      return periods.flatMap((after, place) => {
        const before = periods[place - 1];
        const isKnown = before && after.from && WITHIN_RECORD[after.origin] && firstDayOf(after.from) <= day;
        return isKnown && after.from ? [{ term, from: after.from, before, after }] : [];
      });
    })
    .toSorted((a, b) => compareWhen(b.from, a.from))
    .slice(0, count);
}
