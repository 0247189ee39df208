import { join } from 'node:path';
import { openFirst } from '#desk/inbox/order.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { Issue } from '#record/shared/issue.ts';
import { readInbox } from '#check/read/read-inbox.ts';
import { readLastRun } from '#check/read/read-last-run.ts';
import { contentFolder } from './loader.ts';

const folder = join(contentFolder, 'inbox');

/** The stories as they are on disk now; only development shows them. */
export async function getInbox(): Promise<{ stories: InboxStory[]; issues: Issue[] }> {
  const { files, issues } = await readInbox(folder);
  return { stories: openFirst(files.flatMap(({ story }) => story ?? [])), issues };
}

/** When the scheduled job last read the feeds, ISO 8601; null where there is none. */
export function getLastRun(): Promise<string | null> {
  return readLastRun(folder);
}
