import { join } from 'node:path';
import { changedWeights, lossesOf } from './compare-weights.ts';
import { fitGrouping } from './fit-grouping.ts';
import { regroupedPairs } from './regrouped-pairs.ts';
import { fitOnLabelled, rankWith, type RankingFigures } from './evaluate.ts';
import type { Labelled } from './labelled.ts';
import { IN_RECORD, type InboxStory } from '#record/desk-files/inbox-schema.ts';
import { weightsText } from './weights-text.ts';
import { makeStories } from '../cluster/make-stories.ts';
import type { Topic } from '../score/reading.ts';
import type { Story } from '../cluster/story.ts';
import { USUAL_JOIN_FROM, type Weights } from '#record/desk-files/weights-schema.ts';
import { countOf } from '#record/shared/text.ts';
import { WEIGHTS } from '#check/read/read-feeds-file.ts';
import { readInbox } from '#check/read/read-inbox.ts';
import { CommandError } from '#command/command-error.ts';
import { writeAtomically } from '#command/write-atomically.ts';

/**
 * Fits the weights on a labelled set and on what editors decided, and writes them; returns what they were fitted on and
 * what changed, for people.
 *
 * @throws CommandError if the new weights find the labelled set worse than those on file: then nothing is written
 */
export async function refitWeights(
  set: readonly Labelled[],
  { topic, onFile, contentFolder }: { topic: Topic; onFile: Weights | null; contentFolder: string },
): Promise<string> {
  const { files } = await readInbox(join(contentFolder, 'inbox'));
  const stories = files.flatMap(({ story }) => story ?? []);
  const decisions = decisionsIn(stories);
  const pairs = regroupedPairs(stories);
  const grouping = fitGrouping(set, topic, { pairs, onFile: onFile?.joinFrom ?? USUAL_JOIN_FROM });
  const { joinFrom } = grouping.after;
  const milestones = new Set(set.flatMap(({ milestone }) => milestone ?? [])).size;
  const sources = [countOf(set.length, 'labelled article'), countOf(milestones, 'milestone')];
  const fittedOn = `${sources.join(' with ')}; ${countOf(decisions.length, 'decision')} of editors`;
  const version = (onFile?.version ?? 0) + 1;
  const weights = { version, fittedOn, ...fitOnLabelled(set, topic, { decisions, joinFrom }) };
  if (onFile) refuseLosses(rankWith(set, topic, onFile), rankWith(set, topic, weights));
  await writeAtomically(join(contentFolder, WEIGHTS), weightsText(weights));
  const changes = onFile ? changedWeights(onFile, weights) : [];
  return [
    `weights.yaml fitted on ${fittedOn}.`,
    ...(changes.length > 0 ? changes : ['No weight moved.']),
    ...groupingLines(grouping, pairs.length),
  ].join('\n  ');
}

function refuseLosses(before: RankingFigures, after: RankingFigures): void {
  const losses = lossesOf(before, after);
  if (losses.length === 0) return;
  throw new CommandError(
    `Nothing was written: the labelled set would be found worse (${losses.join('; ')}). Look at the decisions in the inbox.`,
  );
}

/** What the editors' splits and merges have changed, and how many of their pairs are right by it. */
function groupingLines({ before, after }: ReturnType<typeof fitGrouping>, pairs: number): string[] {
  if (pairs === 0) return [];
  const right = `of ${countOf(pairs, 'pair')} that editors split or merged it gets ${after.right} right`;
  if (after.joinFrom === before.joinFrom) return [`Grouping stays as it is: ${right}.`];
  return [`joinFrom ${before.joinFrom} → ${after.joinFrom}: ${right}, ${before.right} before.`];
}

function decisionsIn(stories: readonly InboxStory[]): { story: Story; isAccepted: boolean }[] {
  return stories.flatMap(({ id, items, decision }) => {
    const [made] = makeStories([{ items, id }], []);
    return decision && made ? [{ story: made, isAccepted: IN_RECORD[decision.action] }] : [];
  });
}
