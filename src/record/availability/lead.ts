import { daysBetween, firstDayOf, lastDayOf, type Day, type When } from '../shared/when.ts';
import type { ModelOffers } from './fold.ts';
import type { LeadPair, Model, Offer } from './schema.ts';
import { IS_LATEST_DAY } from './vocabulary.ts';

/** How many days one channel was ahead of another with a model, from general availability to general availability. */
export interface Lead {
  model: Model;
  /**
   * The least it can have been; negative: behind. It differs from the most if a date is known to the month or year
   * only. Null if the second day is only the latest possible one.
   */
  least: number | null;
  /** The most it can have been; null if the first day is only the latest possible one. Never both are null. */
  most: number | null;
  first: DatedOffer;
  second: DatedOffer;
}

type DatedOffer = Offer & { from: When };

/** Why no lead can be counted. */
export type NoLead = 'no-entry' | 'no-general-availability' | 'no-day';

/**
 * The lead of the pair's first channel over its second with one model. Only general availability is compared with
 * general availability: a preview on one side and a finished product on the other are different things.
 */
export function leadOf({ model, cells }: ModelOffers, pair: LeadPair): Lead | NoLead {
  const sides = [cells.get(pair.first), cells.get(pair.second)];
  if (sides.some((offers) => offers === undefined)) return 'no-entry';
  const [first, second] = sides.map((offers) =>
    offers?.find(({ stage }) => stage === 'general-availability'),
  );
  if (!first || !second) return 'no-general-availability';
  if (!isDated(first) || !isDated(second)) return 'no-day';
  const span = spanOf(first, second);
  return span.least === null && span.most === null ? 'no-day' : { model, first, second, ...span };
}

/** Whether both days lie on or after a day, such as the first of a clause. */
export function isSince({ first, second }: Lead, since: Day): boolean {
  return [first, second].every(({ from }) => firstDayOf(from) >= since);
}

/** The day from which a lead can be counted: that of the later side. */
export function countedSince({ first, second }: Lead): When {
  return second.from > first.from ? second.from : first.from;
}

/** The days from one date to another, at least and at most, since a month or year may mean any of its days. */
function spanOf(first: DatedOffer, second: DatedOffer): Pick<Lead, 'least' | 'most'> {
  return {
    least: isLatest(second) ? null : daysBetween(lastDayOf(first.from), firstDayOf(second.from)),
    most: isLatest(first) ? null : daysBetween(firstDayOf(first.from), lastDayOf(second.from)),
  };
}

function isLatest({ doubt }: Offer): boolean {
  return doubt !== null && IS_LATEST_DAY[doubt];
}

function isDated(offer: Offer): offer is DatedOffer {
  return offer.from !== null;
}
