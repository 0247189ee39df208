import { join } from 'node:path';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { removeLeftovers } from '#command/leftovers.ts';
import { parseInboxStory, type InboxFile } from '#check/read/read-inbox.ts';
import type { KnownStory } from '../cluster/story.ts';
import { mergeStories } from './merge-stories.ts';
import type { FoundStory } from './propose.ts';
import { replaceFile } from './replace-file.ts';
import { changedStoryText, newStoryText } from './story-text.ts';

/**
 * Writes the stories that are new or have changed, each file at once or not at all. What an editor saved since the
 * files were read is merged, and a file that was deleted meanwhile stays deleted.
 */
export async function writeStories(
  folder: string,
  found: readonly FoundStory[],
  files: readonly InboxFile[],
): Promise<void> {
  await removeUnfinished(folder);
  const textOf = new Map(files.map(({ id, text }) => [id, text]));
  for (const { before, after } of found) {
    if (after === null || after === before) continue;
    await replaceStory(join(folder, `${after.id}.yaml`), {
      before: before && { story: before, text: textOf.get(after.id) ?? '' },
      after,
    });
  }
}

/** Writes a story into its file, with what somebody else wrote there since it was read. */
export async function replaceStory(
  file: string,
  { before, after }: { before: { story: InboxStory; text: string } | null; after: InboxStory },
): Promise<void> {
  const merge = (now: string | null) => {
    if (now === null) return before ? null : newStoryText(after);
    const { story } = parseInboxStory(now, { id: after.id, path: file });
    return story && changedStoryText(now, story, mergeStories(before?.story ?? story, after, story));
  };
  await replaceFile({
    file,
    before: before?.text ?? null,
    after: before ? changedStoryText(before.text, before.story, after) : newStoryText(after),
    merge,
  });
}

/** Stories in files that cannot be read, with every address that stands in them. */
export function unreadableStories(files: readonly InboxFile[]): KnownStory[] {
  return files
    .filter(({ story }) => story === null)
    .map(({ id, text }) => ({ id, items: [], addresses: text?.match(/https?:\/\/[^\s"'<>]+/g) ?? [] }));
}

/** What a command that was killed had begun to write. */
export async function removeUnfinished(folder: string): Promise<void> {
  await removeLeftovers(folder, LEFT);
}

/** Named by the process that writes it. */
const LEFT = /\.yaml\.(\d+)\.(?:new|old|incoming)(?:\.\d+\.incoming)?$/;
