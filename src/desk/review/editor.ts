import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Editor } from '../inbox/decide.ts';
import { parseDay } from '#record/shared/when.ts';
import { CommandError } from '#command/command-error.ts';

/** Who decides: the name given, else the one git has for this folder. Throws a CommandError if absent. */
export async function readEditor(
  name: string | undefined,
  { now, folder }: { now: Date; folder: string },
): Promise<Editor> {
  const by = (name ?? (await gitUserName(folder))).trim();
  const on = parseDay(now.toISOString().slice(0, 10));
  if (by === '' || on === null) {
    throw new CommandError('Say who decides: --by "Your Name", or once: git config user.name "Your Name"', 2);
  }
  return { by, on };
}

async function gitUserName(folder: string): Promise<string> {
  return promisify(execFile)('git', ['-C', folder, 'config', 'user.name']).then(
    ({ stdout }) => stdout,
    () => '', // not set, no repository, or no git: the same to us
  );
}
