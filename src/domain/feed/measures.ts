/** An article as it was scored and what it is. */
export interface Scored {
  score: number;
  isRelevant: boolean;
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
  return Math.max(0, ...curveOf(scored).filter((point) => point.recall >= recall).map(({ precision }) => precision));
}

interface Point {
  precision: number;
  recall: number;
}

/** One point for every score that occurs, highest first. */
function curveOf(scored: readonly Scored[]): Point[] {
  const relevant = scored.filter(({ isRelevant }) => isRelevant).length;
  const steps = [...Map.groupBy(scored, ({ score }) => score)].toSorted(([a], [b]) => b - a);
  let found = 0;
  let shown = 0;
  return steps.map(([, step]) => {
    shown += step.length;
    found += step.filter(({ isRelevant }) => isRelevant).length;
    return { precision: found / shown, recall: relevant === 0 ? 0 : found / relevant };
  });
}
