/** Where an article belongs, and where it was put. */
export interface Placement {
  /** Its group in the labelled set; undefined if nobody grouped it. */
  group: string | undefined;
  /** Id of the story it was folded into. */
  story: string;
}

/** How well pairs of articles were put together. */
export interface PairFigures {
  precision: number;
  recall: number;
  f1: number;
}

/** Pairs of articles that have a group each: of one group or not, in one story or not. */
export function pairsAmongGrouped(placements: readonly Placement[]): PairFigures {
  return figuresOf(placements.filter(({ group }) => group !== undefined));
}

/**
 * As above, and an article that nobody grouped is a mistake in a story with one that has a group. Two articles that
 * nobody grouped are no evidence: whether they report one event is not known.
 */
export function pairsWithOthers(placements: readonly Placement[]): PairFigures {
  return figuresOf(placements);
}

function figuresOf(placements: readonly Placement[]): PairFigures {
  const grouped = placements.filter(({ group }) => group !== undefined);
  const others = placements.filter(({ group }) => group === undefined);
  const together = pairsOf(grouped, ({ group, story }) => `${group}\n${story}`);
  const inStory = pairsOf(grouped, ({ story }) => story) + pairsAcross(grouped, others);
  const inGroup = pairsOf(grouped, ({ group }) => group ?? '');
  const precision = inStory === 0 ? 1 : together / inStory;
  const recall = inGroup === 0 ? 1 : together / inGroup;
  return { precision, recall, f1: (2 * together) / Math.max(1, inStory + inGroup) };
}

/** How many pairs have the same key. */
function pairsOf(placements: readonly Placement[], keyOf: (placement: Placement) => string): number {
  const sizes = [...Map.groupBy(placements, keyOf).values()].map(({ length }) => length);
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

function pairsAcross(some: readonly Placement[], others: readonly Placement[]): number {
  const sizes = Map.groupBy(others, ({ story }) => story);
  return some.reduce((sum, { story }) => sum + (sizes.get(story)?.length ?? 0), 0);
}
