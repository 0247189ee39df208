import { editDistance } from '#record/shared/edit-distance.ts';

/** The candidate an editor most likely meant, or null when none is near; the first of equals. */
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

/** As a sentence to end a message with: `Did you mean "acme"?`; empty when nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const suggestion = suggestName(name, candidates);
  return suggestion === null ? '' : `Did you mean "${suggestion}"?`;
}

/** Capitals, blanks and underlines are the commonest slips; they cost nothing. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}
