import { firstDayOf, type When } from '../shared/when.ts';
import { differenceOf, type Difference } from './difference.ts';
import type { DatedObservation } from './observations.ts';
import type { Stretch } from './value-period.ts';
import { plainWordings, wordingsOf, type StretchWording } from './wording.ts';

/** One point in the history of an aspect: a value, and what moved since the one before. */
export interface HistoryPoint {
  stretch: Stretch;
  /** Its words; what the value before did not say is marked. */
  wording: StretchWording;
  /** Words of the value before that are gone. */
  gone: string[];
  /** Null for the first value on record. */
  difference: Difference | null;
  /** Made while it held, oldest first. */
  observations: DatedObservation[];
}

/**
 * The values of an aspect, newest first as given, with what moved at each. An observation stands with the value that
 * held when it was made; one older than all of them with the oldest.
 */
export function pointsOf(
  stretches: readonly Stretch[],
  observations: readonly DatedObservation[],
): HistoryPoint[] {
  const seen = Map.groupBy(observations, ({ date }) => stretches.find(hasBegunBy(date)) ?? stretches.at(-1));
  return stretches.map((stretch, place) => ({
    ...pointAfter(stretches[place + 1], stretch),
    observations: seen.get(stretch) ?? [],
  }));
}

function hasBegunBy(date: When): (stretch: Stretch) => boolean {
  return ({ from }) => from === null || firstDayOf(from) <= firstDayOf(date);
}

function pointAfter(before: Stretch | undefined, stretch: Stretch): Omit<HistoryPoint, 'observations'> {
  if (!before) return { stretch, wording: plainWordings(stretch), gone: [], difference: null };
  const difference = differenceOf(before, stretch);
  const words = wordingsOf({ before, after: stretch, difference });
  const gone = words.before.flatMap(({ value, detail }) => [...value, ...detail]);
  return {
    stretch,
    wording: words.after,
    gone: gone.filter(({ mark }) => mark === 'removed').map(({ text }) => text),
    difference,
  };
}
