import { pagesOf } from '../shared/pages.ts';
import { groupByTier } from './group.ts';
import type { Source } from './schema.ts';
import type { Tier } from './tier.ts';

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
