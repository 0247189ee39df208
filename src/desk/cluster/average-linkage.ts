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
  for (const group of groups.values())
    pushLinks(group, { groups, heap, least, isWanted: ({ number }) => number > group.number });
  for (let link = heap.pop(); link; link = heap.pop()) {
    const [one, other] = [groups.get(link.one), groups.get(link.other)];
    if (!one || !other || one.version + other.version !== link.version) continue;
    if (one.isSeed && other.isSeed) continue;
    join(one, other, groups);
    pushLinks(one, { groups, heap, least, isWanted: () => true });
  }
  return [...groups.values()].map(({ members }) => members.toSorted((a, b) => a - b));
}

interface Group {
  /** Its first article. */
  number: number;
  members: number[];
  isSeed: boolean;
  /** Sum of similarity of all pairs across, by the other group's number. */
  toOthers: Map<number, number>;
  /** Raised with every change: links that were pushed before are out of date. */
  version: number;
}

interface Link {
  one: number;
  other: number;
  average: number;
  version: number;
}

function startingGroups(similarity: Similarity, seeds: readonly (readonly number[])[]): Map<number, Group> {
  const groups = new Map(
    similarity.map((neighbours, number) => [
      number,
      { number, members: [number], isSeed: false, toOthers: sumsTo(neighbours), version: 0 } as Group,
    ]),
  );
  for (const [first, ...rest] of seeds.map((seed) => seed.toSorted((a, b) => a - b))) {
    const group = first === undefined ? undefined : groups.get(first);
    if (!group) continue;
    for (const number of rest) {
      const other = groups.get(number);
      if (other) join(group, other, groups);
    }
    group.isSeed = true;
  }
  return groups;
}

function sumsTo({ others, values }: Neighbours): Map<number, number> {
  return new Map(others.map((other, at) => [other, values[at] as number]));
}

function join(one: Group, other: Group, groups: Map<number, Group>): void {
  for (const [number, sum] of other.toOthers) {
    if (number === one.number) continue;
    const total = (one.toOthers.get(number) ?? 0) + sum;
    one.toOthers.set(number, total);
    groups.get(number)?.toOthers.set(one.number, total);
    groups.get(number)?.toOthers.delete(other.number);
  }
  one.toOthers.delete(other.number);
  one.members.push(...other.members);
  one.isSeed ||= other.isSeed;
  one.version += other.version + 1;
  groups.delete(other.number);
}

interface Linking {
  groups: ReadonlyMap<number, Group>;
  heap: { push: (link: Link) => void };
  /** Weaker links join nothing: most are, and the heap does without them. */
  least: number;
  isWanted: (other: Group) => boolean;
}

function pushLinks(group: Group, { groups, heap, least, isWanted }: Linking): void {
  for (const [number, sum] of group.toOthers) {
    const other = groups.get(number);
    if (!other || !isWanted(other)) continue;
    const average = sum / (group.members.length * other.members.length);
    if (average < least) continue;
    const version = group.version + other.version;
    heap.push({
      one: Math.min(group.number, number),
      other: Math.max(group.number, number),
      average,
      version,
    });
  }
}

function isStronger(a: Link, b: Link): boolean {
  if (a.average !== b.average) return a.average > b.average;
  return a.one !== b.one ? a.one < b.one : a.other < b.other;
}
