import { compareWhen, lastDayOf, type Day, type When } from '../shared/when.ts';
import { stretchOn, type Stretch, type TermHistory } from './ledger.ts';
import type { Aspect, Term } from './schema.ts';

/** A value with an end of its own that lies ahead. */
export interface ComingDate {
  term: Term;
  aspect: Aspect;
  stretch: Stretch;
  until: When;
}

/** The ends that lie after a day, nearest first. */
export function comingDates(ledger: readonly TermHistory[], day: Day): ComingDate[] {
  return ledger
    .flatMap(({ term, aspects }) =>
      aspects.flatMap(({ aspect, stretches }) => {
        const stretch = stretchOn(stretches, day);
        return stretch.until && lastDayOf(stretch.until) > day
          ? [{ term, aspect, stretch, until: stretch.until }]
          : [];
      }),
    )
    .toSorted((a, b) => compareWhen(a.until, b.until));
}
