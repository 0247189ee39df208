import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { inboxStorySchema, type InboxStory } from '#record/desk-files/inbox-schema.ts';
import { checkYaml } from '../yaml/checked-file.ts';
import { nameOf } from '#record/shared/content-file.ts';
import { errorAt, errorsAmong, wholeFile, type Issue } from '#record/shared/issue.ts';
import { mapConcurrently } from '#command/map-concurrently.ts';
import { readContentFile } from '#record/read/read-content-file.ts';

/** The file of a story. */
export interface InboxFile {
  /** The file's name without its ending. */
  id: string;
  /** As it is on disk; null if it is not text. */
  text: string | null;
  /** Null if the file cannot be used. */
  story: InboxStory | null;
}

export interface Inbox {
  /** By id. */
  files: InboxFile[];
  issues: Issue[];
}

/** Reads the folder of stories; a missing one is empty. Never throws because of what a file contains. */
export async function readInbox(folder: string, label = folder): Promise<Inbox> {
  const names = (await readItems(folder))
    .filter((item) => item.isFile() && item.name.endsWith('.yaml') && item.name !== LAST_RUN)
    .map(({ name }) => name)
    .toSorted();
  const read = await mapConcurrently(names, MAX_OPEN_FILES, (name) => readInboxFile(name, { folder, label }));
  return { files: read.map(({ file }) => file), issues: read.flatMap(({ issues }) => issues) };
}

/** Beside the stories: when the feeds were last read. */
export const LAST_RUN = 'last-run.yaml';

const MAX_OPEN_FILES = 32;

async function readItems(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

async function readInboxFile(
  name: string,
  place: { folder: string; label: string },
): Promise<{ file: InboxFile; issues: Issue[] }> {
  const { file, issues } = await readContentFile(name, place);
  const id = nameOf(name);
  if (file.text === null) return { file: { id, text: null, story: null }, issues };
  const path = `${place.label}/${name}`;
  const checked = checkYaml(file.text.replaceAll('\r\n', '\n'), inboxStorySchema, {
    file: path,
    firstLine: 1,
  });
  const found =
    checked.parsed && checked.parsed.id !== id
      ? [...checked.issues, misnamed(path, checked.parsed.id)]
      : checked.issues;
  return {
    file: { id, text: file.text, story: errorsAmong(found).length === 0 ? checked.parsed : null },
    issues: found,
  };
}

function misnamed(path: string, id: string): Issue {
  return errorAt(wholeFile(path), {
    rule: 'inbox-name',
    message: `The file holds the story "${id}".`,
    fix: `Name it ${id}.yaml.`,
  });
}
