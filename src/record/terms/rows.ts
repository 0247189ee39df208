import type { DisplayStanding } from '../shared/vocabulary.ts';
import { firstDayOf, type Day, type When } from '../shared/when.ts';
import { knownHistory } from './history.ts';
import type { TermHistory } from './ledger.ts';
import type { Aspect } from './schema.ts';
import type { ValuePeriod } from './value-period.ts';

/** One value, or words added to one, as a row of a table. */
export interface LedgerRow {
  aspect: Aspect;
  value: string;
  standing: DisplayStanding;
  from: When | null;
  /** The first day on which something else held; null while nothing does. */
  replacedFrom: When | null;
  /** Last day by its own terms. */
  until: When | null;
  /** Slug of the entry that recorded it. */
  entry: string | null;
  clarifies: boolean;
}

/** Everything that is known of a term by a day, aspect by aspect, oldest first. */
export function ledgerRows({ aspects }: TermHistory, day: Day): LedgerRow[] {
  return aspects.flatMap(({ aspect, periods }) =>
    knownHistory(periods, day)
      .toReversed()
      .flatMap((period) => [
        { ...period, aspect, clarifies: false },
        ...wordsBy(period, day).map((words) => ({
          ...words,
          aspect,
          clarifies: true,
          replacedFrom: null,
          until: null,
        })),
      ]),
  );
}

function wordsBy({ clarifications }: ValuePeriod, day: Day): ValuePeriod['clarifications'] {
  return clarifications.filter(({ from }) => firstDayOf(from) <= day);
}
