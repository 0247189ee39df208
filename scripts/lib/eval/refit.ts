import { join } from 'node:path';
import { fitOnLabelled } from '#domain/evaluation/evaluate.ts';
import type { Labelled } from '#domain/evaluation/labelled.ts';
import { weightsText } from '#domain/evaluation/weights-text.ts';
import { makeStories } from '#domain/feed/make-stories.ts';
import type { Topic } from '#domain/feed/reading.ts';
import type { Story } from '#domain/feed/story.ts';
import type { Weights } from '#domain/feed/weights-schema.ts';
import { countOf } from '#domain/shared/text.ts';
import { WEIGHTS } from '#record/read-feeds.ts';
import { readInbox } from '#record/read-inbox.ts';
import { writeAtomically } from '../write-atomically.ts';

/** Fits the weights anew and writes them; returns what they were fitted on, in words. */
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
  await writeAtomically(join(contentFolder, WEIGHTS), weightsText(weights));
  return fittedOn;
}

async function readDecisions(folder: string): Promise<{ story: Story; isAccepted: boolean }[]> {
  const { files } = await readInbox(folder);
  return files.flatMap(({ story }) => {
    const [made] = story ? makeStories([{ items: story.items, id: story.id }], []) : [];
    if (!story?.decision || !made) return [];
    return [{ story: made, isAccepted: story.decision.action !== 'dismissed' }];
  });
}
