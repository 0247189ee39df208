import { FEATURES } from '#record/desk-files/features.ts';
import type { Coefficients } from '#record/desk-files/weights-schema.ts';
import type { RankingFigures } from './evaluate.ts';

/** What a new fit changed, a line for each weight that moved enough to be noticed; the largest changes first. */
export function changedWeights(before: Coefficients, after: Coefficients): string[] {
  return FEATURES.map((part) => ({ part, from: before.parts[part], to: after.parts[part] }))
    .filter(({ from, to }) => Math.abs(to - from) >= NOTICEABLE)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .map(({ part, from, to }) => `${part} ${from.toFixed(2)} → ${to.toFixed(2)}`);
}

/** In log-odds. */
const NOTICEABLE = 0.1;

/** What the labelled set is found worse by with new weights, in words; empty if they lose nothing. */
export function lossesOf(before: RankingFigures, after: RankingFigures): string[] {
  const losses: [name: string, from: number, to: number, allowed: number][] = [
    ['PR-AUC', before.prAuc, after.prAuc, SLACK],
    ['precision at recall 0.9', before.precisionAtRecall90, after.precisionAtRecall90, SLACK],
    ['milestones found', before.milestonesFound, after.milestonesFound, 0],
  ];
  return losses
    .filter(([, from, to, allowed]) => to < from - allowed)
    .map(([name, from, to]) => `${name} ${shown(from)} → ${shown(to)}`);
}

/** One article more or less at the edge is chance. */
const SLACK = 0.01;

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
