import { join } from 'node:path';
import { readIfThere } from '#command/read-if-there.ts';
import { writeAtomically } from '#command/write-atomically.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { LinkCheck } from '#record/source/links-schema.ts';
import type { Source } from '#record/source/schema.ts';
import { hasLostWords } from '#record/source/words-state.ts';
import { withInboxLock } from './lock-file.ts';
import { lostWordsStory } from './lost-words-story.ts';
import { newStoryText } from './story-text.ts';

/** A source, and what visits found of its words. */
interface VisitedSource {
  source: Source;
  check: LinkCheck;
}

/** Leaves a story in the inbox for each source that has lost words which the record quotes; one for each loss. */
export async function fileLostWords(
  inboxFolder: string,
  visited: readonly VisitedSource[],
  entries: readonly Entry[],
): Promise<void> {
  const lost = visited.filter(({ check }) => check.words && hasLostWords(check.words));
  if (lost.length === 0) return;
  await withInboxLock(inboxFolder, async () => {
    for (const { source, check } of lost) {
      const story = check.words && lostWordsStory(source, check.words, entries);
      const file = story && join(inboxFolder, `${story.id}.yaml`);
      if (file && (await readIfThere(file)) === null) await writeAtomically(file, newStoryText(story));
    }
  });
}
