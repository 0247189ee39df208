import { decisionExample, fitWeights } from '../score/fit.ts';
import type { Topic } from '../score/reading.ts';
import { logOdds, probability, strongestOf } from '../score/relevance.ts';
import type { Story } from '../cluster/story.ts';
import { storyReader } from '../score/story-features.ts';
import { USUAL_JOIN_FROM, type Coefficients, type Weights } from '#record/desk-files/weights-schema.ts';
import { assignStories, type Assigned } from './assigned.ts';
import { examplesOf } from './examples.ts';
import { foldsOf } from './folds.ts';
import type { Labelled } from './labelled.ts';
import { pairsAmongGrouped, pairsWithOthers, type PairFigures } from './pairs.ts';
import {
  averagePrecision,
  suggestionThreshold,
  precisionAtRecall,
  recallOfMilestones,
  type Scored,
} from './ranking.ts';

/** How well articles of milestones are told from the others. */
export interface RankingFigures {
  prAuc: number;
  precisionAtRecall90: number;
  /** Milestones of which at least one story scores above the threshold. */
  milestonesFound: number;
  milestones: number;
  /** Share of its articles above the threshold, averaged over the milestones. */
  macroRecall: number;
}

export interface GroupingFigures {
  amongGrouped: PairFigures;
  withOthers: PairFigures;
}

/** A figure for the whole set, and one without the milestone that has most articles. */
export interface Both<T> {
  all: T;
  withoutLargest: T;
}

export interface Evaluation {
  articles: number;
  stories: number;
  /** The milestone with most articles. */
  largest: string;
  grouping: Both<GroupingFigures>;
  /** With the weights on file; null if absent. */
  onFile: Both<RankingFigures> | null;
  /** With weights fitted on the very set that is measured. */
  inSample: Both<RankingFigures>;
  /** Each milestone with weights fitted on the others. */
  leaveOneOut: Both<RankingFigures>;
}

/** Weights fitted on the whole set, and the threshold that finds every milestone when left out. */
export type Fitted = Coefficients & Pick<Weights, 'threshold' | 'joinFrom'>;

/** Measures grouping and scoring on a labelled set. */
export function evaluate(set: readonly Labelled[], topic: Topic, onFile: Weights | null): Evaluation {
  const assigned = assignStories(set, topic, onFile?.joinFrom);
  const measured = assigned.filter(({ article }) => article.label !== 'relevant-other');
  const leftOut = scoreLeftOut(measured);
  const fitted = fitWeights(examplesOf(measured));
  const threshold = suggestionThreshold(leftOut);
  const largest = largestMilestone(measured);
  const without = <T extends { milestone?: string | undefined }>(some: readonly T[]) =>
    some.filter(({ milestone }) => milestone !== largest);
  const rank = (scored: readonly Scored[], from: number) => ({
    all: rankingOf(scored, from),
    withoutLargest: rankingOf(without(scored), from),
  });
  const placements = assigned.map(({ article: { group, milestone }, story }) => ({
    group,
    milestone,
    story: story.id,
  }));
  return {
    articles: measured.length,
    stories: new Set(assigned.map(({ story }) => story.id)).size,
    largest,
    grouping: { all: groupingOf(placements), withoutLargest: groupingOf(without(placements)) },
    onFile: onFile && rank(scoreWith(measured, onFile), onFile.threshold),
    inSample: rank(scoreWith(measured, fitted), threshold),
    leaveOneOut: rank(leftOut, threshold),
  };
}

/** How well weights tell the milestones of a labelled set. */
export function rankWith(set: readonly Labelled[], topic: Topic, weights: Weights): RankingFigures {
  const measured = assignStories(set, topic, weights.joinFrom).filter(
    ({ article }) => article.label !== 'relevant-other',
  );
  return rankingOf(scoreWith(measured, weights), weights.threshold);
}

/** Fits weights on a labelled set and on what editors decided about stories of their inbox. */
export function fitOnLabelled(
  set: readonly Labelled[],
  topic: Topic,
  {
    decisions = [],
    joinFrom = USUAL_JOIN_FROM,
  }: { decisions?: readonly { story: Story; isAccepted: boolean }[]; joinFrom?: number } = {},
): Fitted {
  const measured = assignStories(set, topic, joinFrom).filter(
    ({ article }) => article.label !== 'relevant-other',
  );
  const read = storyReader(topic);
  const decided = decisions.map(({ story, isAccepted }) =>
    decisionExample(strongestOf(read(story), fitWeights([])), isAccepted),
  );
  return {
    ...fitWeights([...examplesOf(measured), ...decided]),
    threshold: suggestionThreshold(scoreLeftOut(measured)),
    joinFrom,
  };
}

const RECALL = 0.9;

function scoreWith(articles: readonly Assigned[], weights: Coefficients): Scored[] {
  return articles.map(({ article, ofStory }) => ({
    score: probability(logOdds(strongestOf(ofStory, weights), weights)),
    milestone: article.milestone,
  }));
}

/** Scores each fold with weights fitted on the others; a story of both is kept out of the fit. */
function scoreLeftOut(articles: readonly Assigned[]): Scored[] {
  return [...foldsOf(articles).values()].flatMap((fold) => {
    const stories = new Set(fold.map(({ story }) => story));
    const others = articles.filter(({ story }) => !stories.has(story));
    return scoreWith(fold, fitWeights(examplesOf(others)));
  });
}

function rankingOf(scored: readonly Scored[], threshold: number): RankingFigures {
  const recalls = [...recallOfMilestones(scored, threshold).values()];
  return {
    prAuc: averagePrecision(scored),
    precisionAtRecall90: precisionAtRecall(scored, RECALL),
    milestonesFound: recalls.filter((recall) => recall > 0).length,
    milestones: recalls.length,
    macroRecall: recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length),
  };
}

function groupingOf(placements: Parameters<typeof pairsAmongGrouped>[0]): GroupingFigures {
  return { amongGrouped: pairsAmongGrouped(placements), withOthers: pairsWithOthers(placements) };
}

function largestMilestone(articles: readonly Assigned[]): string {
  const reports = articles.filter(({ article }) => article.milestone !== undefined);
  const sizes = [...Map.groupBy(reports, ({ article }) => article.milestone ?? '')];
  return (
    sizes.toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))[0]?.[0] ?? ''
  );
}
