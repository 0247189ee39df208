import { join } from 'node:path';
import { readEditedFolder, type EditedFolder } from '#check/new-command/edited-folder.ts';
import { readFeeds, readWeights } from '#check/read/read-feeds-file.ts';
import { readInbox, type InboxFile } from '#check/read/read-inbox.ts';
import { storyJudge } from '../inbox/story-judge.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import { didYouMean } from '#check/yaml/suggest-name.ts';
import { CommandError } from '#command/command-error.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';

/** What an editor decides on, and into which record. */
export interface ReviewDesk extends EditedFolder {
  files: readonly InboxFile[];
  /** Judges a story by the articles it holds now; leaves it as it is if there is nothing to judge by. */
  judge: (story: InboxStory) => InboxStory;
}

/** A story that can be decided, and its file's text. */
export interface FiledStory {
  story: InboxStory;
  text: string;
  /** Absolute path. */
  file: string;
}

/** Reads record and inbox; throws a CommandError if the record cannot be used. */
export async function readReviewDesk(contentFolder: string, inboxFolder: string): Promise<ReviewDesk> {
  const [folder, inbox, feeds, weights] = await Promise.all([
    readEditedFolder(contentFolder, inboxFolder),
    readInbox(inboxFolder),
    readFeeds(join(contentFolder, 'feeds.yaml')),
    readWeights(contentFolder),
  ]);
  if (inbox.issues.length > 0) console.error(issuesAsText(inbox.issues));
  const judge =
    feeds.content && weights.content
      ? storyJudge({ record: folder.record, feeds: feeds.content, weights: weights.content })
      : (story: InboxStory) => story;
  return { ...folder, files: inbox.files, judge };
}

/** The story of this id; throws a CommandError that names the nearest one. */
export function findStory({ files, inboxFolder }: ReviewDesk, id: string): FiledStory {
  const found = files.find((file) => file.id === id);
  const name = `${id}.yaml`;
  if (found?.story && found.text !== null) {
    return { story: found.story, text: found.text, file: join(inboxFolder, name) };
  }
  if (found) throw new CommandError(`${name} cannot be read; put it right first.`);
  const hint = didYouMean(
    id,
    files.map((file) => file.id),
  );
  throw new CommandError(`There is no story "${id}" in ${inboxFolder}. ${hint}`.trim(), 2);
}
