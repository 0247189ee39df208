import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { CommandError } from '#command/command-error.ts';
import type { FileChange } from '#check/new-command/file-changes.ts';
import { decideStory, refusalOf, type Choice, type Editor } from '../inbox/decide.ts';
import { changedStoryText } from '../inbox/story-text.ts';
import { findStory, type FiledStory, type ReviewDesk } from './desk.ts';

/** The story of this id; throws a CommandError if it cannot be decided like this. */
export function findOpen(desk: ReviewDesk, id: string, action: Parameters<typeof refusalOf>[1]): FiledStory {
  const filed = findStory(desk, id);
  const refusal = refusalOf(filed.story, action);
  if (refusal !== null) throw new CommandError(refusal);
  return filed;
}

/** The story's file with a decision in it. */
export function decision(filed: FiledStory, choice: Choice, editor: Editor): FileChange {
  return changeOf(filed, decideStory(filed.story, choice, editor));
}

/** The story's file as it would be. */
export function changeOf({ story, text, file }: FiledStory, after: InboxStory): FileChange {
  return { file, before: text, after: changedStoryText(text, story, after) };
}

/** The story's file is deleted. */
export function removalOf({ text, file }: FiledStory): FileChange {
  return { file, before: text, after: null };
}
