import type { Neighbours, Similarity } from './similarity.ts';

/**
 * Takes stray articles into the stories that they tell of: one by itself or in a pair goes into the larger group that it
 * is most like, if it is more like that than its partner. A large group's members differ, so that their average asks
 * more of the next one than of the first.
 *
 * @param groups the numbers of their articles
 * @param fixed articles that stay where they are
 */
export function withLateJoiners(
  similarity: Similarity,
  groups: readonly (readonly number[])[],
  fixed: ReadonlySet<number>,
): number[][] {
  const members = groups.map((numbers) => new Set(numbers));
  const groupOf = new Map(
    groups.flatMap((numbers, group) => numbers.map((number) => [number, group] as const)),
  );
  for (const [number, group] of groupOf) {
    const own = members[group];
    if (!own || own.size > MOST_STRAYS || fixed.has(number)) continue;
    const best = closestGroup(similarity[number], { group, groupOf, members });
    if (best === null) continue;
    own.delete(number);
    members[best]?.add(number);
    groupOf.set(number, best);
  }
  return members.filter(({ size }) => size > 0).map((numbers) => [...numbers].toSorted((a, b) => a - b));
}

interface Place {
  /** The group where the article is. */
  group: number;
  groupOf: ReadonlyMap<number, number>;
  members: readonly ReadonlySet<number>[];
}

/** Null if the article is best where it is. */
function closestGroup(neighbours: Neighbours | undefined, { group, groupOf, members }: Place): number | null {
  const sums = new Map<number, number>();
  for (const [index, other] of neighbours?.others.entries() ?? []) {
    const at = groupOf.get(other) ?? -1;
    sums.set(at, (sums.get(at) ?? 0) + (neighbours?.values[index] ?? 0));
  }
  const strength = (at: number, size: number) => (sums.get(at) ?? 0) / size ** WEIGHT_OF_SIZE;
  const own = (members[group]?.size ?? 1) - 1;
  let best: { at: number; value: number } = { at: group, value: own === 0 ? 0 : strength(group, own) };
  for (const at of sums.keys()) {
    const size = members[at]?.size ?? 0;
    const value = strength(at, size);
    if (at !== group && size >= LEAST_MEMBERS && value >= LEAST && value > best.value) best = { at, value };
  }
  return best.at === group ? null : best.at;
}

/** The following were found on a labelled set, see `npm run eval`. */
const LEAST = 0.055;
const LEAST_MEMBERS = 3;
const MOST_STRAYS = 2;

/** Below 1: the larger a group, the less its members need to be like a stray on average. */
const WEIGHT_OF_SIZE = 0.9;
