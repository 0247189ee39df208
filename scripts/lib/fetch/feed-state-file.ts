import { readFile, rename } from 'node:fs/promises';
import { writeAtomically } from '../write-atomically.ts';
import { emptyFeedState, feedStateSchema, type FeedState } from './feed-state.ts';

/** What was remembered, and what became of a file that could not be read. */
export interface StoredFeedState {
  state: FeedState;
  /** Where the unreadable file lies now, for the report; null where it was readable or absent. */
  setAside: string | null;
}

/** Reads the state; one that is damaged is put beside its place and the feeds are read anew, which loses nothing. */
export async function readFeedState(file: string): Promise<StoredFeedState> {
  const text = await readIfThere(file);
  if (text === null) return { state: emptyFeedState(), setAside: null };
  const state = parseFeedState(text);
  if (state) return { state, setAside: null };
  const setAside = `${file}.unreadable`;
  await rename(file, setAside);
  return { state: emptyFeedState(), setAside };
}

/** To be called when everything that was read has been written, not before: items of a feed marked as read are not seen again. */
export async function writeFeedState(file: string, state: FeedState): Promise<void> {
  const feeds = Object.fromEntries(Object.entries(state.feeds).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await writeAtomically(file, `${JSON.stringify({ ...state, feeds }, null, 2)}\n`);
}

function parseFeedState(text: string): FeedState | null {
  try {
    return feedStateSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
