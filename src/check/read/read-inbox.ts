import { conflictIssue } from '../yaml/conflict-markers.ts';
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
  return inboxReader(folder, { label, filesAtOnce: MAX_OPEN_FILES })();
}

/**
 * Prepares reading a folder of stories again and again, as `readInbox` does: a file is parsed anew only if its text has
 * changed.
 *
 * @param filesAtOnce with one, other work gets its turn after each
 */
export function inboxReader(
  folder: string,
  { label = folder, filesAtOnce }: { label?: string; filesAtOnce: number },
): () => Promise<Inbox> {
  let known: ReadonlyMap<string, ReadFile> = new Map();
  return async () => {
    const names = (await readItems(folder))
      .filter((item) => item.isFile() && item.name.endsWith('.yaml') && item.name !== LAST_RUN)
      .map(({ name }) => name)
      .toSorted();
    const read = await mapConcurrently(names, filesAtOnce, (name) =>
      readInboxFile(name, { folder, label, known: known.get(nameOf(name)) }),
    );
    known = new Map(read.map((one) => [one.file.id, one]));
    return { files: read.map(({ file }) => file), issues: read.flatMap(({ issues }) => issues) };
  };
}

interface ReadFile {
  file: InboxFile;
  issues: Issue[];
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
  { known, ...place }: { folder: string; label: string; known: ReadFile | undefined },
): Promise<ReadFile> {
  const { file, issues } = await readContentFile(name, place);
  const id = nameOf(name);
  if (file.text === null) return { file: { id, text: null, story: null }, issues };
  if (file.text === known?.file.text) return known;
  const parsed = parseInboxStory(file.text, { id, path: `${place.label}/${name}` });
  return { file: { id, text: file.text, story: parsed.story }, issues: parsed.issues };
}

/** Reads the text of a story's file; the story is null if it cannot be used, and the issues say why. */
export function parseInboxStory(
  text: string,
  { id, path }: { id: string; path: string },
): { story: InboxStory | null; issues: Issue[] } {
  const special = damageOf(text, path);
  if (special) return { story: null, issues: [special] };
  const { parsed, issues } = checkYaml(text.replaceAll('\r\n', '\n'), inboxStorySchema, {
    file: path,
    firstLine: 1,
  });
  const found = parsed && parsed.id !== id ? [...issues, misnamed(path, parsed.id)] : issues;
  return { story: errorsAmong(found).length === 0 ? parsed : null, issues: found };
}

/** What befalls whole files, and would otherwise be told line by line. */
function damageOf(text: string, path: string): Issue | null {
  if (text.trim() === '') {
    return errorAt(wholeFile(path), {
      rule: 'empty-inbox-file',
      message: 'The file is empty; its story is not proposed again.',
      fix: 'Take the old text back from the history, or delete the file if you are done with the story.',
    });
  }
  return conflictIssue(text, { file: path, firstLine: 1 });
}

function misnamed(path: string, id: string): Issue {
  return errorAt(wholeFile(path), {
    rule: 'inbox-name',
    message: `The file holds the story "${id}".`,
    fix: `Name it ${id}.yaml.`,
  });
}
