import { collate } from '../shared/collate.ts';
import { pagesOf } from '../shared/pages.ts';
import { compareWhen } from '../shared/when.ts';
import type { Source } from './schema.ts';
import { TIERS, type Tier } from './tier.ts';

/** As many sources of one tier as one page shows. */
const SOURCES_PER_PAGE = 150;

/** One page of the sources of one tier, newest first. */
export interface SourcePage {
  tier: Tier;
  /** Counted from 1; the first pages of all tiers stand together on the overview. */
  page: number;
  pages: number;
  /** How many sources the tier has in all. */
  total: number;
  sources: Source[];
}

/** All sources in pages, tier by tier. */
export function sourcePages(sources: Iterable<Source>): SourcePage[] {
  return groupByTier(sources).flatMap(({ tier, sources: members }) =>
    pagesOf(members, SOURCES_PER_PAGE).map(({ page, pages, items }) => ({
      tier,
      page,
      pages,
      total: members.length,
      sources: items,
    })),
  );
}

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
  return compareWhen(b.date, a.date) || collate(a.publisher, b.publisher) || collate(a.id, b.id);
}
