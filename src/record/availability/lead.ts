import { daysBetween, firstDayOf, lastDayOf, type Day, type When } from '../shared/when.ts';
import type { ModelOffers } from './fold.ts';
import type { LeadPair, Model, Offer } from './schema.ts';
import type { OfferStanding } from './vocabulary.ts';

/** How many days one channel was ahead of another with a model, from general availability to general availability. */
export interface Lead {
  model: Model;
  /** The least and the most it can have been; they differ if a date is known to the month or year only. Negative: behind. */
  least: number;
  most: number;
  first: DatedOffer;
  second: DatedOffer;
  /** `reported` if either day is. */
  standing: OfferStanding;
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
  return { model, first, second, ...spanOf(first.from, second.from), standing: weaker(first, second) };
}

/** Those of which both days lie on or after a day, such as the first of a clause. */
export function leadsSince(leads: readonly Lead[], since: Day): Lead[] {
  return leads.filter(({ first, second }) => [first, second].every(({ from }) => firstDayOf(from) >= since));
}

/** The days from one date to another, at least and at most, since a month or year may mean any of its days. */
function spanOf(first: When, second: When): Pick<Lead, 'least' | 'most'> {
  return {
    least: daysBetween(lastDayOf(first), firstDayOf(second)),
    most: daysBetween(firstDayOf(first), lastDayOf(second)),
  };
}

function isDated(offer: Offer): offer is DatedOffer {
  return offer.from !== null;
}

function weaker(first: Offer, second: Offer): OfferStanding {
  return first.standing === 'reported' ? first.standing : second.standing;
}
