import { compareWhen, firstDayOf, type When } from '../shared/when.ts';
import type { ModelOffers } from './fold.ts';
import type { Model, Offer } from './schema.ts';
import { stageInWords } from './words.ts';

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

/** How many of them have come to which stage, with what is uncertain of it, the most first: `9 generally available; 2 preview, reported`. */
export function countByStage(models: readonly ModelOnChannel[]): string {
  const last = models.flatMap(({ offers }) => offers.at(-1) ?? []);
  const groups = [...Map.groupBy(last, stageInWords)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups.map(([words, same]) => `${same.length} ${words}`).join('; ');
}

function firstOf(offers: readonly Offer[]): When | null {
  const days = offers.flatMap(({ from }) => from ?? []);
  return days.toSorted((a, b) => compareWhen(firstDayOf(a), firstDayOf(b)))[0] ?? null;
}

/** Before every date, so that what has none comes last where the latest comes first. */
const NEVER = '' as When;
