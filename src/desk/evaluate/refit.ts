import { join } from 'node:path';
import { changedWeights, lossesOf } from './compare-weights.ts';
import { fitOnLabelled, rankWith, type RankingFigures } from './evaluate.ts';
import type { Labelled } from './labelled.ts';
import { IN_RECORD } from '#record/desk-files/inbox-schema.ts';
import { weightsText } from './weights-text.ts';
import { makeStories } from '../cluster/make-stories.ts';
import type { Topic } from '../score/reading.ts';
import type { Story } from '../cluster/story.ts';
import type { Weights } from '#record/desk-files/weights-schema.ts';
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
  const decisions = await readDecisions(join(contentFolder, 'inbox'));
  const milestones = new Set(set.flatMap(({ milestone }) => milestone ?? [])).size;
  const sources = [countOf(set.length, 'labelled article'), countOf(milestones, 'milestone')];
  const fittedOn = `${sources.join(' with ')}; ${countOf(decisions.length, 'decision')} of editors`;
  const version = (onFile?.version ?? 0) + 1;
  const weights = { version, fittedOn, ...fitOnLabelled(set, topic, decisions) };
  if (onFile) refuseLosses(rankWith(set, topic, onFile), rankWith(set, topic, weights));
  await writeAtomically(join(contentFolder, WEIGHTS), weightsText(weights));
  const changes = onFile ? changedWeights(onFile, weights) : [];
  return [
    `weights.yaml fitted on ${fittedOn}.`,
    ...(changes.length > 0 ? changes : ['No weight moved.']),
  ].join('\n  ');
}

function refuseLosses(before: RankingFigures, after: RankingFigures): void {
  const losses = lossesOf(before, after);
  if (losses.length === 0) return;
  throw new CommandError(
    `Nothing was written: the labelled set would be found worse (${losses.join('; ')}). Look at the decisions in the inbox.`,
  );
}

async function readDecisions(folder: string): Promise<{ story: Story; isAccepted: boolean }[]> {
  const { files } = await readInbox(folder);
  return files.flatMap(({ story }) => {
    const [made] = story ? makeStories([{ items: story.items, id: story.id }], []) : [];
    if (!story?.decision || !made) return [];
    return [{ story: made, isAccepted: IN_RECORD[story.decision.action] }];
  });
}
