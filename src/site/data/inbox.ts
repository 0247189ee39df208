import { join } from 'node:path';
import { openFirst } from '#desk/inbox/order.ts';
import { defaultStateFile, readDeskState } from '#desk/inbox/desk-state-file.ts';
import { feedNotes, type FeedNote } from '#desk/inbox/feed-notes.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { Issue } from '#record/shared/issue.ts';
import { readFeeds } from '#check/read/read-feeds-file.ts';
import { readInbox } from '#check/read/read-inbox.ts';
import { readLastRun } from '#check/read/read-last-run.ts';
import { contentFolder } from './loader.ts';

const folder = join(contentFolder, 'inbox');

/** The stories as they are on disk now; only development shows them. */
export async function getInbox(): Promise<{ stories: InboxStory[]; issues: Issue[] }> {
  const { files, issues } = await readInbox(folder);
  return { stories: openFirst(files.flatMap(({ story }) => story ?? [])), issues };
}

/** How many feeds are read, and which of them an editor should look at, by the state that the last run here left. */
export async function getFeedHealth(): Promise<{ feeds: number; notes: FeedNote[] }> {
  const [{ content }, { state }] = await Promise.all([
    readFeeds(join(contentFolder, 'feeds.yaml')),
    readDeskState(defaultStateFile(folder), { setsAside: false }),
  ]);
  const feeds = content?.feeds ?? [];
  return { feeds: feeds.length, notes: feedNotes(feeds, state.feeds, new Date()) };
}

/** When the scheduled job last read the feeds, ISO 8601; null where there is none. */
export function getLastRun(): Promise<string | null> {
  return readLastRun(folder);
}
