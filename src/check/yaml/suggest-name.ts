import { nearestName } from '#record/shared/nearest-name.ts';

/** The candidate an editor most likely meant; null if none is near. */
export function suggestName(name: string, candidates: Iterable<string>): string | null {
  const reach = Math.max(1, Math.min(3, Math.floor(name.trim().length / 3)));
  return nearestName(name, candidates, reach);
}

/** A sentence to end a message with: `Did you mean "acme"?`; empty if nothing is close. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const suggestion = suggestName(name, candidates);
  return suggestion === null ? '' : `Did you mean "${suggestion}"?`;
}
