import { link, readFile, rename, rm } from 'node:fs/promises';
import { pid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError } from '#command/command-error.ts';
import { readIfThere } from '#command/read-if-there.ts';
import { writeAtomically } from '#command/write-atomically.ts';

/** What is to be written, and what it was made from. */
export interface Replacement {
  /** Absolute path. */
  file: string;
  /** The text it was made from; null if there was no file. */
  before: string | null;
  after: string;
  /**
   * What to write if the file is not as it was; null to leave it alone.
   *
   * @throws CommandError where the two cannot be brought together
   */
  merge: (now: string | null) => string | null;
}

/**
 * Writes a file without losing what somebody else wrote meanwhile. The file is compared once more right before the new
 * one takes its place, and once after: an editor may have saved into the old one in that very moment.
 *
 * @throws CommandError where the file changes faster than it can be read
 */
export async function replaceFile(replacement: Replacement): Promise<void> {
  const { file, before, after, merge } = replacement;
  let late = null as { text: string } | null;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const now = await readSaved(file, before);
    const theirs: string | null = late?.text ?? now;
    const text: string | null = theirs === before ? after : merge(theirs);
    if (text === null || text === now) return;
    const outcome: Outcome = now === null ? await createFile(file, text) : await swapFile(file, now, text);
    if (outcome === 'done') return;
    late = outcome === 'changed' ? null : outcome;
  }
  throw new CommandError(`${file} changes all the time; nothing more was written to it.`);
}

const MOST_ATTEMPTS = 20;

/** `changed`: begin again. A text: what somebody saved into the old file while it was replaced. */
type Outcome = 'done' | 'changed' | { text: string };

/**
 * The text of a file, null if absent. An editor that saves empties the file first and writes then: one that is not as
 * expected is read until it has stayed the same for a while, and an empty one a little longer.
 */
async function readSaved(file: string, expected: string | null): Promise<string | null> {
  let text = await readIfThere(file);
  let calm = 0;
  for (let round = 0; round < MOST_ROUNDS && text !== expected && text !== null && calm < CALM; round += 1) {
    await wait(ROUND);
    const now = await readIfThere(file);
    calm = now === text && now !== '' ? calm + 1 : 0;
    text = now;
  }
  return text;
}

/** Milliseconds; a second in all. */
const ROUND = 10;
const MOST_ROUNDS = 100;
const CALM = 3;

/** Only where there is none: a link never takes the place of a file. */
async function createFile(file: string, text: string): Promise<'done' | 'changed'> {
  const made = `${file}.${pid}.new`;
  await writeAtomically(made, text);
  try {
    await link(made, file);
    return 'done';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return 'changed';
  } finally {
    await rm(made, { force: true });
  }
}

/** A second name for the old file shows whether it was still written to when it was replaced. */
async function swapFile(file: string, expected: string, text: string): Promise<Outcome> {
  const [made, old] = [`${file}.${pid}.new`, `${file}.${pid}.old`];
  await writeAtomically(made, text);
  try {
    await rm(old, { force: true });
    await link(file, old);
    if ((await readFile(old, 'utf8')) !== expected) return 'changed';
    await rename(made, file);
    const after = await readSaved(old, expected);
    return after === expected ? 'done' : { text: after ?? '' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return 'changed';
  } finally {
    await Promise.all([made, old].map((name) => rm(name, { force: true })));
  }
}
