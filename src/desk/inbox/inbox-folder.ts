import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownStory } from '../cluster/story.ts';
import type { FoundStory } from './propose.ts';
import { changedStoryText, newStoryText } from './story-text.ts';
import type { InboxFile } from '#check/read/read-inbox.ts';
import { writeAtomically } from '#command/write-atomically.ts';

/** Writes the stories that are new or have changed, each file at once or not at all. */
export async function writeStories(
  folder: string,
  found: readonly FoundStory[],
  files: readonly InboxFile[],
): Promise<void> {
  await removeLeftovers(folder);
  const textOf = new Map(files.map(({ id, text }) => [id, text]));
  for (const { before, after } of found) {
    if (after === null || after === before) continue;
    const text = before ? changedStoryText(textOf.get(after.id) ?? '', before, after) : newStoryText(after);
    await writeAtomically(join(folder, `${after.id}.yaml`), text);
  }
}

/** Stories in files that cannot be read, with every address that stands in them. */
export function unreadableStories(files: readonly InboxFile[]): KnownStory[] {
  return files
    .filter(({ story }) => story === null)
    .map(({ id, text }) => ({ id, urls: text?.match(/https?:\/\/[^\s"'<>]+/g) ?? [] }));
}

/** What a run that was killed had begun to write. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const left = names.filter(
    (name) => /\.yaml\.\d+\.incoming$/.test(name) && !isRunning(Number(name.split('.').at(-2))),
  );
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
