import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError } from '#command/command-error.ts';
import { withPath } from '#command/file-error.ts';

/**
 * Does something while no other command writes to an inbox. The lock of a command that was killed is taken over.
 *
 * @throws CommandError where another command holds it for long
 */
export async function withInboxLock<T>(inboxFolder: string, work: () => Promise<T>): Promise<T> {
  const file = join(inboxFolder, LOCK);
  await mkdir(dirname(file), { recursive: true });
  const end = Date.now() + LONGEST_WAIT;
  while (!(await takeLock(file))) {
    if (Date.now() > end) {
      throw new CommandError(`Another command writes to the inbox. If none does, delete ${file}.`);
    }
    await wait(20);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Hidden, so that nothing takes it for a story. */
const LOCK = '.lock';

/** Milliseconds; a run of the suggester holds it for seconds. */
const LONGEST_WAIT = 60_000;

/** Milliseconds after which a lock without a number in it was not just made. */
const JUST_MADE = 2000;

async function takeLock(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(pid)).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw withPath(error, file);
    if (await isLeft(file)) await rm(file, { force: true });
    return false;
  }
}

async function isLeft(file: string): Promise<boolean> {
  const [text, made] = await Promise.all([
    readFile(file, 'utf8').catch(() => null), // released meanwhile
    stat(file).catch(() => null),
  ]);
  if (text === null || made === null) return false;
  if (text === '') return Date.now() - made.mtimeMs > JUST_MADE;
  return !isRunning(Number(text));
}

/** Whether a process with this number runs, ours or somebody else's. */
export function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
