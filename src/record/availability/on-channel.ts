import { compareWhen, firstDayOf, type When } from '../shared/when.ts';
import { isListed, type ModelOffers } from './fold.ts';
import type { Model, Offer } from './schema.ts';

/** A model on one channel. */
export interface ModelOnChannel {
  model: Model;
  /** Its offers there, in the order of their stages. */
  offers: Offer[];
  /** The first day of any stage; null if no text seen gives one. */
  since: When | null;
}

/** The models that are or were on a channel, the latest to begin there first; those without a day last. */
export function modelsOnChannel(channel: string, models: readonly ModelOffers[]): ModelOnChannel[] {
  const found = models.flatMap(({ model, cells }) => {
    const offers = cells.get(channel);
    return offers ? [{ model, offers, since: firstOf(offers) }] : [];
  });
  return found.toSorted((a, b) => compareWhen(b.since ?? NEVER, a.since ?? NEVER));
}

/** How many of them are listed there, how many of these are generally available, and how many were withdrawn. */
export function countOnChannel(
  models: readonly ModelOnChannel[],
): Record<'listed' | 'generallyAvailable' | 'withdrawn', number> {
  const last = models.flatMap(({ offers }) => offers.at(-1)?.stage ?? []);
  const withdrawn = last.filter((stage) => !isListed({ stage, from: null })).length;
  return {
    listed: last.length - withdrawn,
    generallyAvailable: last.filter((stage) => stage === 'general-availability').length,
    withdrawn,
  };
}

function firstOf(offers: readonly Offer[]): When | null {
  const days = offers.flatMap(({ from }) => from ?? []);
  return days.toSorted((a, b) => compareWhen(firstDayOf(a), firstDayOf(b)))[0] ?? null;
}

/** Before every date, so that what has none comes last where the latest comes first. */
const NEVER = '' as When;
