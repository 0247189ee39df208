import { makeHeap } from './heap.ts';
import type { Neighbours, Similarity } from './similarity.ts';

/**
 * Groups articles by average linkage (UPGMA, Sokal and Michener 1958): again and again the two groups whose members
 * are most alike on average become one, until none are alike enough. Since every member counts, a group does not
 * grow into its neighbours the way it would by single links or by a common bag of words.
 *
 * `seeds` are groups to begin with, by the numbers of their articles; they may grow but never join each other.
 * The result lists every article once; ties fall to the article that comes first.
 */
export function clusterByAverageLinkage(
  similarity: Similarity,
  seeds: readonly (readonly number[])[],
  least: number,
): number[][] {
  const groups = startingGroups(similarity, seeds);
  const heap = makeHeap<Link>(isStronger);
  const pushStrongest = (group: Group) => {
    group.strongest = strongestLink(group, groups);
    if (group.strongest && group.strongest.average >= least) heap.push(group.strongest);
  };
  for (const group of groups) if (group) pushStrongest(group);
  for (let link = heap.pop(); link; link = heap.pop()) {
    const [group, other] = [groups[link.group], groups[link.other]];
    if (group?.strongest !== link) continue;
    // Out of date it is too strong, never too weak: two that join are no more like a third than one of them was.
    if (other && group.version + other.version === link.version) pushStrongest(join(group, other, groups));
    else pushStrongest(group);
  }
  return groups.flatMap((group) => (group ? [group.members.toSorted((a, b) => a - b)] : []));
}

interface Group {
  /** Its first article. */
  number: number;
  members: number[];
  isSeed: boolean;
  /** Sum of similarity of all pairs across, by the other group's number. */
  toOthers: Map<number, number>;
  /** Raised with every change: links that were found before are out of date. */
  version: number;
  /** The one of its links that is in the heap; null if nothing may join it. */
  strongest: Link | null;
}

interface Link {
  /** The group whose strongest it is, and the one it leads to, by their numbers. */
  group: number;
  other: number;
  average: number;
  version: number;
}

/** By number; undefined where a group has become a part of another. */
type Groups = (Group | undefined)[];

function startingGroups(similarity: Similarity, seeds: readonly (readonly number[])[]): Groups {
  const groups: Groups = similarity.map((neighbours, number) => {
    const toOthers = sumsTo(neighbours);
    return { number, members: [number], isSeed: false, toOthers, version: 0, strongest: null };
  });
  for (const [first, ...rest] of seeds.map((seed) => seed.toSorted((a, b) => a - b))) {
    const group = groups[first ?? -1];
    if (!group) continue;
    for (const number of rest) {
      const other = groups[number];
      if (other) join(group, other, groups);
    }
    group.isSeed = true;
  }
  return groups;
}

function sumsTo({ others, values }: Neighbours): Map<number, number> {
  return new Map(others.map((other, at) => [other, values[at] as number]));
}

/** Makes one group of two, under the number of its first article. */
function join(a: Group, b: Group, groups: Groups): Group {
  const [one, other] = a.number < b.number ? [a, b] : [b, a];
  for (const [number, sum] of other.toOthers) {
    if (number === one.number) continue;
    const total = (one.toOthers.get(number) ?? 0) + sum;
    one.toOthers.set(number, total);
    groups[number]?.toOthers.set(one.number, total);
    groups[number]?.toOthers.delete(other.number);
  }
  one.toOthers.delete(other.number);
  one.members.push(...other.members);
  one.isSeed ||= other.isSeed;
  one.version += other.version + 1;
  groups[other.number] = undefined;
  return one;
}

/** Null if nothing may join the group. Looks at each pair again and again, so nothing is made on the way. */
function strongestLink(group: Group, groups: Groups): Link | null {
  let best: Group | null = null;
  let most = -Infinity;
  for (const [number, sum] of group.toOthers) {
    const other = groups[number] as Group;
    const average = sum / (group.members.length * other.members.length);
    if (average < most || (average === most && best && best.number < number)) continue;
    if (group.isSeed && other.isSeed) continue;
    best = other;
    most = average;
  }
  if (!best) return null;
  return { group: group.number, other: best.number, average: most, version: group.version + best.version };
}

function isStronger(a: Link, b: Link): boolean {
  if (a.average !== b.average) return a.average > b.average;
  const [first, second] = [Math.min(a.group, a.other), Math.min(b.group, b.other)];
  return first !== second ? first < second : a.group + a.other < b.group + b.other;
}
