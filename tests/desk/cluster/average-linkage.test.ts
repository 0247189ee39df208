import { describe, expect, test } from 'vitest';
import { clusterByAverageLinkage } from '#desk/cluster/average-linkage.ts';
import type { Similarity } from '#desk/cluster/similarity.ts';

const LEAST = 0.25;
const ARTICLES = 24;

describe('clusterByAverageLinkage', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'joins what looking at all pairs each time would join, equals and seeds too (%i)',
    (number) => {
      const values = madeValues(number);
      const seeds = [[9, 3], [14], [20, 21]].slice(0, number % 4);
      const similarity: Similarity = values.map((row) => {
        const others = [...row.keys()].filter((other) => row[other] !== 0);
        return { others, values: others.map((other) => row[other]!) };
      });
      expect(clusterByAverageLinkage(similarity, seeds, LEAST)).toEqual(byAllPairs(values, seeds));
    },
  );
});

/** Eighths, whose sums are exact, so that many are equal; some are below 0, half are 0. */
function madeValues(number: number): number[][] {
  let state = number + 1;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const values = Array.from({ length: ARTICLES }, () => Array.from({ length: ARTICLES }, () => 0));
  for (let one = 0; one < ARTICLES; one += 1)
    for (let other = 0; other < one; other += 1)
      values[one]![other] = values[other]![one] = random() < 0.5 ? 0 : Math.floor(random() * 10 - 1) / 8;
  return values;
}

interface Group {
  members: number[];
  isSeed: boolean;
}

function byAllPairs(values: readonly number[][], seeds: readonly number[][]): number[][] {
  const seeded = new Set(seeds.flat());
  const single = [...values.keys()].filter((number) => !seeded.has(number));
  let groups: Group[] = [
    ...seeds.map((members) => ({ members: members.toSorted((a, b) => a - b), isSeed: true })),
    ...single.map((number) => ({ members: [number], isSeed: false })),
  ];
  for (;;) {
    groups = groups.toSorted((a, b) => a.members[0]! - b.members[0]!);
    const [best] = pairsOf(groups, values).toSorted((a, b) => b.average - a.average);
    if (!best || best.average < LEAST) return groups.map(({ members }) => members);
    const { one, other } = best;
    one.members = [...one.members, ...other.members].toSorted((a, b) => a - b);
    one.isSeed ||= other.isSeed;
    groups = groups.filter((group) => group !== other);
  }
}

/** In the order of their first articles, which a stable sort keeps among equals. */
function pairsOf(groups: readonly Group[], values: readonly number[][]) {
  return groups.flatMap((one, at) =>
    groups
      .slice(at + 1)
      .filter((other) => !(one.isSeed && other.isSeed))
      .map((other) => {
        const pairs = one.members.flatMap((a) => other.members.map((b) => values[a]![b]!));
        return { one, other, average: pairs.reduce((sum, value) => sum + value, 0) / pairs.length };
      }),
  );
}
