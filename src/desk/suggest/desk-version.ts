import { fingerprint } from '../normalise/fingerprint.ts';
import type { DeskContent } from './read-desk.ts';

/** The version of what articles are judged by: profile, parties, terms, weights, and how feeds count. */
export function deskVersion({ record, feeds, weights }: DeskContent): string {
  const { parties, terms, site } = record;
  const counted = feeds.feeds.map(({ id, tier, weight }) => ({ id, tier, weight }));
  return fingerprint(JSON.stringify([feeds.profile, parties, terms, site.contractParties, weights, counted]));
}
