import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from '#command/read-if-there.ts';
import { projectFolder } from '#command/settings.ts';
import { fullAddressOf } from '../normalise/notice.ts';
import { emptyDeskState, parseDeskState, type DeskState } from './desk-state.ts';
import { replaceFile } from './replace-file.ts';

/** What was remembered, and what was wrong with its file. */
export interface StoredDeskState {
  state: DeskState;
  /** The text it was read from; null if there was no file. */
  text: string | null;
  /** In a sentence, with what became of the file; null if it was readable or absent. */
  problem: string | null;
}

/** Each inbox has a state of its own: what was put into one is not yet in another. */
export function defaultStateFile(inboxFolder: string): string {
  const isUsual = inboxFolder === join(projectFolder, 'content/inbox');
  const mark = createHash('sha256').update(inboxFolder).digest('hex').slice(0, 12);
  return join(projectFolder, '.cache', isUsual ? 'suggest.json' : `suggest-${mark}.json`);
}

/** Reads the state; one that is damaged is put beside its place and the feeds are read anew, which loses nothing. */
export async function readDeskState(
  file: string,
  { setsAside }: { setsAside: boolean },
): Promise<StoredDeskState> {
  const text = await readIfThere(file);
  if (text === null) return { state: emptyDeskState(), text, problem: null };
  const state = parseState(text);
  if (state) return { state, text, problem: null };
  const damage = `${file} could not be parsed, so every feed was read anew`;
  if (!setsAside) return { state: emptyDeskState(), text, problem: `${damage}; delete it.` };
  const aside = `${file}.unreadable`;
  await rename(file, aside);
  const problem = `${damage}; it lies in ${aside} now, to be deleted.`;
  return { state: emptyDeskState(), text: null, problem };
}

/**
 * To be called when every story has been written, not before: what the state calls seen is not looked at again. What
 * another run wrote since `before` was read is kept too.
 */
export async function writeDeskState(file: string, state: DeskState, before: string | null): Promise<void> {
  const merge = (now: string | null) => {
    const theirs = now === null ? null : parseState(now);
    return stateText(theirs ? mergeStates(theirs, state) : state);
  };
  await replaceFile({ file, before, after: stateText(state), merge });
}

function stateText(state: DeskState): string {
  const feeds = Object.fromEntries(Object.entries(state.feeds).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const rows = (list: readonly unknown[]) =>
    list.length === 0 ? '[]' : `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  return `{"version":2,\n"judgedBy":${JSON.stringify(state.judgedBy)},\n"feeds":${JSON.stringify(feeds, null, 1)},\n"seen":${rows(state.seen)},\n"recent":${rows(state.recent)}}\n`;
}

/** Ours where both know of a thing, since it was written last. */
function mergeStates(theirs: DeskState, ours: DeskState): DeskState {
  const both = <T extends { feed: string; url: string; title: string }>(
    a: readonly T[],
    b: readonly T[],
  ): T[] => [
    ...new Map([...a, ...b].map((one) => [`${one.feed}\n${fullAddressOf(one)}\n${one.title}`, one])).values(),
  ];
  return {
    ...ours,
    feeds: { ...theirs.feeds, ...ours.feeds },
    seen: both(theirs.seen, ours.seen),
    recent: both(theirs.recent, ours.recent),
  };
}

function parseState(text: string): DeskState | null {
  try {
    return parseDeskState(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
