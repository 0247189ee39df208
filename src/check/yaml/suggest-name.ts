import { editDistance } from '#record/shared/edit-distance.ts';

/** The candidate an editor most likely meant; null if none is close; the first if several are equally close. */
export function suggestName(name: string, candidates: Iterable<string>): string | null {
  const wanted = plain(name);
  const reach = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
  let best: { name: string; distance: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > reach) continue;
    const distance = editDistance(wanted, plain(candidate));
    if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { name: candidate, distance };
  }
  return best?.name ?? null;
}

/** A sentence to end a message with: `Did you mean "acme"?`; empty if nothing is close. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const suggestion = suggestName(name, candidates);
  return suggestion === null ? '' : `Did you mean "${suggestion}"?`;
}

/** Capitals, spaces and underscores are the most common slips, so they cost nothing. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}
