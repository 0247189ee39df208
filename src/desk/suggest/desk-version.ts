import type { Feeds } from '#record/desk-files/feeds-schema.ts';
import type { Weights } from '#record/desk-files/weights-schema.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { fingerprint } from '../normalise/fingerprint.ts';

/** What articles are judged by, as far as it can be read. */
interface Judging extends Partial<Pick<PartnershipRecord, 'parties' | 'terms'>> {
  site: PartnershipRecord['site'];
  feeds: Feeds;
  weights: Weights;
}

/** The version of what articles are judged by: profile, parties, terms, weights, and how feeds count. */
export function deskVersion({ site, parties = [], terms = [], feeds, weights }: Judging): string {
  const counted = feeds.feeds.map(({ id, tier, weight }) => ({ id, tier, weight }));
  return fingerprint(JSON.stringify([feeds.profile, parties, terms, site.contractParties, weights, counted]));
}
