import { readFile, rename } from 'node:fs/promises';
import { writeAtomically } from '#command/write-atomically.ts';
import { deskStateSchema, emptyDeskState, type DeskState } from './desk-state.ts';

/** What was remembered, and what became of a file that could not be read. */
export interface StoredDeskState {
  state: DeskState;
  /** Where the unreadable file lies now, for the report; null where it was readable or absent. */
  setAside: string | null;
}

/** Reads the state; one that is damaged is put beside its place and the feeds are read anew, which loses nothing. */
export async function readDeskState(file: string): Promise<StoredDeskState> {
  const text = await readIfThere(file);
  if (text === null) return { state: emptyDeskState(), setAside: null };
  const state = parseState(text);
  if (state) return { state, setAside: null };
  const setAside = `${file}.unreadable`;
  await rename(file, setAside);
  return { state: emptyDeskState(), setAside };
}

/** To be called when every story has been written, not before: what the state calls seen is not looked at again. */
export async function writeDeskState(file: string, state: DeskState): Promise<void> {
  const feeds = Object.fromEntries(Object.entries(state.feeds).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await writeAtomically(file, `${JSON.stringify({ ...state, feeds }, null, 1)}\n`);
}

function parseState(text: string): DeskState | null {
  try {
    return deskStateSchema.safeParse(JSON.parse(text)).data ?? null;
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
