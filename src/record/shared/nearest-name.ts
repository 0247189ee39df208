import { editDistance } from './edit-distance.ts';

/**
 * The name that was most likely meant: at most `reach` slips away (letters left out, added, replaced or swapped).
 * Of equally near ones the one that begins alike, since slips come late in a word, then the first. Null if none is
 * near.
 */
export function nearestName(text: string, names: Iterable<string>, reach: number): string | null {
  const wanted = fold(text);
  let best = { name: null as string | null, cost: reach + 1 };
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > reach) continue;
    const cost = costBetween(wanted, fold(name));
    if (cost < best.cost) best = { name, cost };
  }
  return best.name;
}

/** Capitals, blanks and underlines are the commonest slips; they cost nothing. */
function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

/** Whole steps for what differs, a part of one for how early it does. */
function costBetween(wanted: string, name: string): number {
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === name[shared]) shared += 1;
  return editDistance(wanted, name) + (1 - shared / Math.max(1, wanted.length)) / 2;
}
