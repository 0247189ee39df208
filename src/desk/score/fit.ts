import { solve } from './linear-system.ts';
import { FEATURE_PRIORS, FEATURES, type Feature, type FeatureValue } from '#record/desk-files/features.ts';
import { logOdds, probability } from './relevance.ts';
import type { Coefficients } from '#record/desk-files/weights-schema.ts';

/** A story that was judged: by a labelled set, or by an editor who accepted or dismissed it. */
export interface Example {
  /** Its features, as `storyReader` reads them. */
  features: readonly FeatureValue[];
  /** Whether it belongs on the timeline. */
  isRelevant: boolean;
  /** How much it counts; 1 is one labelled article. */
  importance: number;
}

/** An editor's decision as an example; it counts as much as this many labelled articles. */
export function decisionExample(features: readonly FeatureValue[], isAccepted: boolean): Example {
  return { features, isRelevant: isAccepted, importance: 3 };
}

/**
 * Fits the weights: logistic regression drawn towards the priors (ridge), by Newton's method. What the examples do
 * not speak about stays as the prior has it, so that a milestone unlike all examples still scores. A feature never
 * changes sides: where the examples would have it so, it is left out, since no editor could make sense of its reason.
 * No chance is involved; with no examples the result is the priors.
 */
export function fitWeights(examples: readonly Example[]): Coefficients {
  let free = FEATURES;
  for (;;) {
    const fitted = fitParts(examples, free);
    const kept = free.filter((part) => fitted.parts[part] * FEATURE_PRIORS[part] >= 0);
    if (kept.length === free.length) return fitted;
    free = kept;
  }
}

/** Before any example: a story to which nothing applies is very likely not for the timeline. */
const PRIOR_CONSTANT = -3.5;

/** How strongly a weight is drawn towards its prior, in examples; the constant is nearly free. */
const RIDGE = 2;
const CONSTANT_RIDGE = 0.2;

const MOST_STEPS = 50;
const SMALL_STEP = 1e-9;

function fitParts(examples: readonly Example[], free: readonly Feature[]): Coefficients {
  const prior = [PRIOR_CONSTANT, ...free.map((part) => FEATURE_PRIORS[part])];
  const ridge = prior.map((_, index) => (index === 0 ? CONSTANT_RIDGE : RIDGE));
  let weights = prior;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = newtonStep(examples, { free, weights, prior, ridge });
    weights = weights.map((weight, index) => weight + (move[index] ?? 0));
    if (move.every((change) => Math.abs(change) < SMALL_STEP)) break;
  }
  return toCoefficients(weights, free);
}

interface Fit {
  free: readonly Feature[];
  weights: readonly number[];
  prior: readonly number[];
  ridge: readonly number[];
}

/** Where the quadratic that touches the penalised likelihood at the present weights has its maximum. */
function newtonStep(examples: readonly Example[], { free, weights, prior, ridge }: Fit): number[] {
  const coefficients = toCoefficients(weights, free);
  const slope = weights.map((weight, i) => (ridge[i] ?? 0) * ((prior[i] ?? 0) - weight));
  const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? (ridge[i] ?? 0) : 0)));
  for (const { features, isRelevant, importance } of examples) {
    const chance = probability(
      logOdds(
        features.filter(({ feature }) => free.includes(feature)),
        coefficients,
      ),
    );
    const values = valuesOf(features, free);
    for (const [i, one] of values) {
      slope[i] = (slope[i] ?? 0) + importance * one * (Number(isRelevant) - chance);
      const row = curve[i] ?? [];
      for (const [j, other] of values)
        row[j] = (row[j] ?? 0) + importance * chance * (1 - chance) * one * other;
    }
  }
  return solve(curve, slope);
}

/** Places and values of what is not zero: the constant, which is 1, and the features. */
function valuesOf(features: readonly FeatureValue[], free: readonly Feature[]): [number, number][] {
  const values = features.map(({ feature, value }): [number, number] => [free.indexOf(feature) + 1, value]);
  return [[0, 1], ...values.filter(([place]) => place > 0)];
}

function toCoefficients(
  [constant = 0, ...weights]: readonly number[],
  free: readonly Feature[],
): Coefficients {
  const entries = FEATURES.map((part) => [part, weights[free.indexOf(part)] ?? 0]);
  return { constant, parts: Object.fromEntries(entries) as Coefficients['parts'] };
}
