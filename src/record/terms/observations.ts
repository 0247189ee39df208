import type { Entry } from '../entry/entry.ts';
import type { Observation } from '../entry/schema.ts';
import { compareWhen, type When } from '../shared/when.ts';

/** What practice showed, and when. */
export interface DatedObservation extends Observation {
  date: When;
}

/** What an entry observed; what has no date of its own has the entry's. */
export function observationsOf({
  date,
  observations,
}: Pick<Entry, 'date' | 'observations'>): DatedObservation[] {
  return observations.map((seen) => ({ ...seen, date: seen.date ?? date }));
}

/** What entries observed about a term, oldest first. */
export function observationsOfTerm(entries: readonly Entry[], term: string): DatedObservation[] {
  return entries
    .flatMap(observationsOf)
    .filter((observation) => observation.term === term)
    .toSorted((a, b) => compareWhen(a.date, b.date));
}
