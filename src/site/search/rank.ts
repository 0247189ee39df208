import type { PageIndex } from './found-pages.ts';

/** Pages found with their scores by the search engine. */
export type Scores = ReadonlyMap<string, number>;

/** What a page of each kind counts for beside an entry: sources are many, and stand behind what rests on them. */
const WEIGHTS: Readonly<Record<string, number>> = { source: 0.15, guide: 0.8, money: 0.8 };

/** What a milestone counts for beside other entries. */
const MILESTONE = 1.3;

/** One set of scores from several ways to ask: the best of each page. */
export function mergeScores(found: readonly Scores[]): Scores {
  const merged = new Map<string, number>();
  for (const scores of found) {
    for (const [page, score] of scores) merged.set(page, Math.max(merged.get(page) ?? 0, score));
  }
  return merged;
}

/** The pages found, best first. */
export function ranked(scores: Scores, { facets }: PageIndex): string[] {
  const kinds = facets.get('kind');
  const milestones = facets.get('milestone')?.get('yes');
  const weightOf = (page: string): number => {
    const kind = Object.keys(WEIGHTS).find((name) => kinds?.get(name)?.has(page));
    const weight = kind === undefined ? 1 : (WEIGHTS[kind] ?? 1);
    return milestones?.has(page) ? weight * MILESTONE : weight;
  };
  return [...scores]
    .map(([page, score]) => ({ page, score: score * weightOf(page) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ page }) => page);
}

/**
 * Where no page has all the words: those of the page that has most of what they say, which is more the fewer pages
 * have a word. Null if no page has any.
 *
 * @param byWord for each word the pages that have it
 */
export function wordsTogether(
  byWord: ReadonlyMap<string, ReadonlySet<string>>,
  pages: number,
): string[] | null {
  const said = new Map<string, number>();
  for (const found of byWord.values()) {
    for (const page of found) said.set(page, (said.get(page) ?? 0) + Math.log(1 + pages / found.size));
  }
  const [best] = [...said].toSorted((a, b) => b[1] - a[1]);
  if (!best) return null;
  return [...byWord].filter(([, found]) => found.has(best[0])).map(([word]) => word);
}
