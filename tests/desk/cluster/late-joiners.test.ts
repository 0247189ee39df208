import { describe, expect, test } from 'vitest';
import { withLateJoiners } from '#desk/cluster/late-joiners.ts';
import type { Similarity } from '#desk/cluster/similarity.ts';

/** Articles 0 to 3 are a story, 4 and 5 a pair, 6 is by itself; `pairs` says which are alike besides, and how much. */
function joined(pairs: readonly [one: number, other: number, value: number][], fixed: number[] = []) {
  const similarity: Similarity = Array.from({ length: 7 }, () => ({ others: [], values: [] }));
  for (const [one, other, value] of [...pairs, [4, 5, 0.1] as const]) {
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      similarity[from]?.others.push(to);
      similarity[from]?.values.push(value);
    }
  }
  return withLateJoiners(similarity, [[0, 1, 2, 3], [4, 5], [6]], new Set(fixed));
}

const likeAll = (one: number, value: number) =>
  [0, 1, 2, 3].map((other) => [one, other, value] as [number, number, number]);

describe('withLateJoiners', () => {
  test('a stray goes into a larger story that it is like, a little less than members must be', () => {
    expect(joined(likeAll(6, 0.06))).toEqual([
      [0, 1, 2, 3, 6],
      [4, 5],
    ]);
    expect(joined(likeAll(6, 0.02))).toEqual([[0, 1, 2, 3], [4, 5], [6]]);
  });

  test('one of a pair goes only where it is more at home', () => {
    expect(joined(likeAll(5, 0.2))).toEqual([[0, 1, 2, 3, 5], [4], [6]]);
    expect(joined(likeAll(5, 0.06))).toEqual([[0, 1, 2, 3], [4, 5], [6]]);
  });

  test('what an editor has put somewhere stays there', () => {
    expect(joined(likeAll(6, 0.06), [6])).toEqual([[0, 1, 2, 3], [4, 5], [6]]);
  });
});
