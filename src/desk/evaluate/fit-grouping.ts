import { eventVocabularyOf } from '../cluster/event-vocabulary.ts';
import { groupItems } from '../cluster/group-items.ts';
import type { Topic } from '../score/reading.ts';
import { assignStories } from './assigned.ts';
import type { Labelled } from './labelled.ts';
import { pairsAmongGrouped } from './pairs.ts';
import type { RegroupedPair } from './regrouped-pairs.ts';

/** From how alike on articles are taken for one event, and how well that fits. */
export interface GroupingFit {
  joinFrom: number;
  /** Pairs of editors that it gets right. */
  right: number;
  /** F1 among grouped articles of the labelled set. */
  f1: number;
}

/**
 * Looks for the similarity that gets most of the editors' pairs right and loses nothing on the labelled set; of several
 * the one by which that is grouped best. Without such pairs all stays as it was.
 */
export function fitGrouping(
  set: readonly Labelled[],
  topic: Topic,
  { pairs, onFile }: { pairs: readonly RegroupedPair[]; onFile: number },
): { before: GroupingFit; after: GroupingFit } {
  const fitOf = (joinFrom: number): GroupingFit => ({
    joinFrom,
    right: rightAmong(pairs, topic, joinFrom),
    f1: f1Of(set, topic, joinFrom),
  });
  const before = fitOf(onFile);
  if (pairs.length === 0) return { before, after: before };
  const better = STEPS.map((step) => fitOf(round(onFile * step))).filter(
    ({ right, f1 }) => right > before.right && f1 >= before.f1 - SLACK,
  );
  const [after = before] = better.toSorted((a, b) => b.right - a.right || b.f1 - a.f1);
  return { before, after };
}

/** Shares of what is on file. */
const STEPS = [0.8, 0.9, 0.95, 1.05, 1.1, 1.2];

/** A pair more or less is chance. */
const SLACK = 0.01;

function rightAmong(pairs: readonly RegroupedPair[], topic: Topic, joinFrom: number): number {
  const items = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const stories = groupItems(items, { vocabulary: eventVocabularyOf(topic), joinFrom });
  const storyOf = new Map(stories.flatMap((story) => story.items.map((item) => [item, story.id])));
  return pairs.filter(({ one, other, isOne }) => (storyOf.get(one) === storyOf.get(other)) === isOne).length;
}

function f1Of(set: readonly Labelled[], topic: Topic, joinFrom: number): number {
  const assigned = assignStories(set, topic, joinFrom);
  return pairsAmongGrouped(assigned.map(({ article, story }) => ({ group: article.group, story: story.id })))
    .f1;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
