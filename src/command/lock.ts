import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError } from './command-error.ts';
import { withPath } from './file-error.ts';
import { isRunning } from './leftovers.ts';

/**
 * Does something while no other command that asks for the same lock does. The lock of a command that was killed is
 * taken over.
 *
 * @throws CommandError where another command holds it for too long
 */
export async function withLock<T>(lock: Lock, work: () => Promise<T>): Promise<T> {
  const { file, longestWait, busy, waiting = () => undefined } = lock;
  await mkdir(dirname(file), { recursive: true });
  const end = Date.now() + longestWait;
  for (let round = 0; !(await takeLock(file)); round += 1) {
    if (round === 1) waiting();
    if (Date.now() > end) throw new CommandError(`${busy} If none does, delete ${file}.`);
    await wait(20);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

export interface Lock {
  /** Where it lies; it holds the number of the process that has it. */
  file: string;
  /** Milliseconds. */
  longestWait: number;
  /** What to say then, as a sentence. */
  busy: string;
  /** Called once, if there is something to wait for. */
  waiting?: () => void;
}

/** Milliseconds after which a lock without a whole line in it was not just made. */
const JUST_MADE = 2000;

async function takeLock(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(`${pid}\n`).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw withPath(error, file);
    if (await isLeft(file)) await removeLeft(file);
    return false;
  }
}

async function isLeft(file: string): Promise<boolean> {
  const [text, made] = await Promise.all([
    readFile(file, 'utf8').catch(() => null), // released meanwhile
    stat(file).catch(() => null),
  ]);
  if (text === null || made === null) return false;
  // The line may be only begun, and the beginning of a number is the number of another process.
  if (!text.endsWith('\n')) return Date.now() - made.mtimeMs > JUST_MADE;
  return !isRunning(Number(text));
}

/** Put aside first: of two commands that find it, one may have taken a lock of its own by now. */
async function removeLeft(file: string): Promise<void> {
  const aside = `${file}.${pid}.incoming`;
  try {
    await rename(file, aside);
    if (!(await isLeft(aside))) await link(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  await rm(aside, { force: true });
}
