/** An article with its score. */
export interface Scored {
  /** Any number; the higher the likelier. */
  score: number;
  /** The milestone it reports; undefined for what does not belong on the timeline. */
  milestone: string | undefined;
}

/** Area under the precision-recall curve as average precision; articles of one score count as one step. */
export function averagePrecision(scored: readonly Scored[]): number {
  let area = 0;
  let recall = 0;
  for (const point of curveOf(scored)) {
    area += (point.recall - recall) * point.precision;
    recall = point.recall;
  }
  return area;
}

/** The best precision that is reached with at least this recall. */
export function precisionAtRecall(scored: readonly Scored[], recall: number): number {
  const points = curveOf(scored).filter((point) => point.recall >= recall);
  return Math.max(0, ...points.map(({ precision }) => precision));
}

/**
 * The score to suggest from. Scores are like probabilities, and to miss a milestone costs half again as much as to show an
 * editor something else: suggest from 1 / (1 + 1.5) on, and no higher than finds every milestone.
 */
export function suggestionThreshold(scored: readonly Scored[]): number {
  return Math.min(0.4, scoreOfEveryMilestone(scored));
}

/** The highest score from which on at least one article of every milestone is found. */
function scoreOfEveryMilestone(scored: readonly Scored[]): number {
  const relevant = scored.filter(({ milestone }) => milestone !== undefined);
  const byName = Map.groupBy(relevant, ({ milestone }) => milestone);
  return Math.min(...[...byName.values()].map((reports) => Math.max(...reports.map(({ score }) => score))));
}

/** For each milestone the share of its articles that score at least `threshold`. */
export function recallOfMilestones(scored: readonly Scored[], threshold: number): Map<string, number> {
  const relevant = scored.filter(({ milestone }) => milestone !== undefined);
  const byName = Map.groupBy(relevant, ({ milestone }) => milestone ?? '');
  const found = (reports: readonly Scored[]) => reports.filter(({ score }) => score >= threshold).length;
  return new Map([...byName].map(([name, reports]) => [name, found(reports) / reports.length]));
}

interface Point {
  score: number;
  precision: number;
  recall: number;
}

/** One point for every score that occurs, highest first. */
function curveOf(scored: readonly Scored[]): Point[] {
  const countRelevant = (some: readonly Scored[]) => some.filter((it) => it.milestone !== undefined).length;
  const relevant = countRelevant(scored);
  const steps = [...Map.groupBy(scored, ({ score }) => score)].toSorted(([a], [b]) => b - a);
  let found = 0;
  let shown = 0;
  return steps.map(([score, step]) => {
    shown += step.length;
    found += countRelevant(step);
    return { score, precision: found / shown, recall: relevant === 0 ? 0 : found / relevant };
  });
}
