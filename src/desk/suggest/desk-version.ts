import type { Weights } from '#record/desk-files/weights-schema.ts';
import { fingerprint } from '../normalise/fingerprint.ts';
import type { Topic } from '../score/reading.ts';

/** The version of what articles are judged by: profile, parties, terms, weights, and how feeds count. */
export function deskVersion(
  { profile, parties, terms, contractParties, feeds }: Topic,
  weights: Weights,
): string {
  const counted = feeds.map(({ id, tier, weight }) => ({ id, tier, weight }));
  return fingerprint(JSON.stringify([profile, parties, terms, contractParties, weights, counted]));
}
