import { compareWhen } from '../shared/when.ts';
import type { Source } from './schema.ts';
import { TIERS, type Tier } from './tier.ts';

/** The sources of one tier, newest first. */
export interface TierGroup {
  tier: Tier;
  sources: Source[];
}

/** Groups sources by tier, closest to the event first; within a tier newest first, then by publisher and id. */
export function groupByTier(sources: Iterable<Source>): TierGroup[] {
  const groups = Map.groupBy(sources, ({ tier }) => tier);
  return TIERS.map((tier) => ({ tier, sources: (groups.get(tier) ?? []).toSorted(newestFirst) })).filter(
    (group) => group.sources.length > 0,
  );
}

function newestFirst(a: Source, b: Source): number {
  return compareWhen(b.date, a.date) || a.publisher.localeCompare(b.publisher) || a.id.localeCompare(b.id);
}
