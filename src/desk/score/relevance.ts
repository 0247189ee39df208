import type { Feature, FeatureValue } from '#record/desk-files/features.ts';
import type { Topic } from './reading.ts';
import type { Story } from '../cluster/story.ts';
import { storyReader } from './story-features.ts';
import type { Coefficients } from '#record/desk-files/weights-schema.ts';

/** Why a story has its score. */
export interface Reason {
  part: Feature;
  /** What it adds to the log-odds; a negative weight speaks against. */
  weight: number;
  /** In words: `names Brook Mill and Hill Farm in the title`. */
  text: string;
}

/** How surely a story belongs on the timeline, and why. */
export interface Relevance {
  /** From 0 to 1, to three places. */
  score: number;
  /** The weightiest first, whether for or against. */
  reasons: Reason[];
}

/** Prepares the scoring of stories: the same story, topic and weights give the same score. */
export function storyScorer(topic: Topic, weights: Coefficients): (story: Story) => Relevance {
  const read = storyReader(topic);
  return (story) => relevanceOf(strongestOf(read(story), weights), weights);
}

/**
 * The features of the article that speaks most for the story. A sure article makes a sure story, whatever else was
 * folded into it; of equals the first, and stories have their primary sources first.
 */
export function strongestOf(
  articles: readonly (readonly FeatureValue[])[],
  weights: Coefficients,
): readonly FeatureValue[] {
  const odds = articles.map((features) => logOdds(features, weights));
  return articles[odds.indexOf(Math.max(...odds))] ?? [];
}

/** The score of a story whose features are known: a logistic function of their weighted sum. */
export function relevanceOf(features: readonly FeatureValue[], weights: Coefficients): Relevance {
  return {
    score: round(probability(logOdds(features, weights)), 3),
    reasons: features
      .map(({ feature, value, text }) => ({
        part: feature,
        weight: round(value * weights.parts[feature], 2),
        text,
      }))
      .filter(({ weight }) => weight !== 0)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

/** The weighted sum of the features, unrounded. */
export function logOdds(
  features: readonly FeatureValue[],
  { constant, parts: weights }: Coefficients,
): number {
  return features.reduce((sum, { feature, value }) => sum + value * weights[feature], constant);
}

/** Log-odds as a probability. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places)) + 0;
}
