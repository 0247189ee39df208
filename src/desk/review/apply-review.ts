import { readFile, rm } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { CommandError } from '#command/command-error.ts';
import { refuseErrors } from '#check/new-command/apply-plan.ts';
import { readIfThere } from '#command/read-if-there.ts';
import { applyChanges, type FileChange } from '#check/new-command/file-changes.ts';
import type { Plan } from '#check/new-command/plan.ts';
import { parseInboxStory } from '#check/read/read-inbox.ts';
import { removeUnfinished } from '../inbox/inbox-folder.ts';
import { withInboxLock } from '../inbox/lock-file.ts';
import { mergeStories } from '../inbox/merge-stories.ts';
import { replaceFile } from '../inbox/replace-file.ts';
import { changedStoryText } from '../inbox/story-text.ts';
import type { ReviewDesk } from './desk.ts';

/**
 * Writes what was planned, unless the content check would find an error that is not there now. What became of the
 * inbox since it was read is merged; where somebody has decided the same story, nothing is written. The story's own file
 * comes last: killed before, the command can be given again.
 *
 * @throws CommandError where the content would not pass, or the changes cannot be brought together
 */
export async function applyReview(plan: Plan, desk: ReviewDesk): Promise<void> {
  await refuseErrors(plan, desk);
  const isInbox = ({ file }: FileChange) => file.startsWith(desk.inboxFolder + sep);
  const [stories, others] = [plan.changes.filter(isInbox), plan.changes.filter((it) => !isInbox(it))];
  await withInboxLock(desk.inboxFolder, async () => {
    await removeUnfinished(desk.inboxFolder);
    for (const change of stories) mergedText(change, await readIfThere(change.file));
    await applyChanges(others);
    for (const change of stories) await applyStory(change);
  });
}

async function applyStory(change: FileChange): Promise<void> {
  const { file, before, after } = change;
  if (after !== null) {
    return replaceFile({ file, before, after, merge: (now) => mergedText(change, now) });
  }
  if ((await readFile(file, 'utf8')) !== before) throw changedMeanwhile(file);
  await rm(file);
}

/** What to write into a story's file that holds `now`; null if it is all there already. */
function mergedText({ file, before, after }: FileChange, now: string | null): string | null {
  if (now === before || now === after) return after;
  if (now === null || after === null) throw changedMeanwhile(file);
  const story = (text: string) => parseInboxStory(text, { id: basename(file, '.yaml'), path: file }).story;
  const [base, ours, theirs] = [story(before ?? now), story(after), story(now)];
  if (!base || !ours || !theirs) throw changedMeanwhile(file);
  return changedStoryText(now, theirs, mergeStories(base, ours, theirs));
}

function changedMeanwhile(file: string): CommandError {
  return new CommandError(`Nothing was written: ${file} was changed or deleted meanwhile.`);
}
