import { compareWhen, firstDayOf, lastDayOf, type Day, type When } from '../shared/when.ts';
import type { TermHistory } from './ledger.ts';
import { periodOn, type ValuePeriod } from './value-period.ts';
import type { Aspect, Term } from './schema.ts';

/** A value with an end of its own that lies ahead. */
export interface ComingDate {
  term: Term;
  aspect: Aspect;
  period: ValuePeriod;
  until: When;
}

/** The ends that lie after a day, nearest first: `2030-06-30` before `2030`, which runs through December. */
export function comingDates(ledger: readonly TermHistory[], day: Day): ComingDate[] {
  return ledger
    .flatMap(({ term, aspects }) =>
      aspects.flatMap(({ aspect, periods }) => {
        const period = periodOn(periods, day);
        const until = endAhead(period, day);
        return until ? [{ term, aspect, period, until }] : [];
      }),
    )
    .toSorted((a, b) => compareWhen(lastDayOf(a.until), lastDayOf(b.until)));
}

/** The end of a value by its own terms, unless it has passed or another value comes first. */
function endAhead({ until, replacedFrom }: ValuePeriod, day: Day): When | null {
  if (!until || lastDayOf(until) <= day) return null;
  return replacedFrom && firstDayOf(replacedFrom) <= lastDayOf(until) ? null : until;
}
