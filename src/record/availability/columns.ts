import type { Day } from '../shared/when.ts';
import { firstDayOf } from '../shared/when.ts';
import type { ModelOffers } from './fold.ts';
import type { Availability, Channel, Family } from './schema.ts';

/** The channels that are compared, in their order: they get a column each, the others share one. */
export function comparedChannels({ channels, leads }: Pick<Availability, 'channels' | 'leads'>): Channel[] {
  const compared = new Set(leads.flatMap(({ first, second }) => [first, second]));
  return channels.filter(({ id }) => compared.has(id));
}

/** A family with its models. */
export interface FamilyOffers {
  family: Family;
  models: ModelOffers[];
  /** Whether something of it came on offer on or after a day; all of them are, if there is no such day. */
  isRecent: boolean;
}

/** The families that have models, in their order. @param since first day that counts as recent */
export function offersByFamily(
  families: readonly Family[],
  models: readonly ModelOffers[],
  since: Day | null,
): FamilyOffers[] {
  const byFamily = Map.groupBy(models, ({ model }) => model.family);
  return families.flatMap((family) => {
    const own = byFamily.get(family.id) ?? [];
    return own.length > 0 ? [{ family, models: own, isRecent: own.some((one) => isSince(one, since)) }] : [];
  });
}

/** A withdrawal brings nothing new. */
function isSince({ cells }: ModelOffers, since: Day | null): boolean {
  const offers = [...cells.values()].flat().filter(({ stage }) => stage !== 'withdrawn');
  return since === null || offers.some(({ from }) => from !== null && firstDayOf(from) >= since);
}
