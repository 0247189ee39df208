import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { CommandError } from '#command/command-error.ts';

/**
 * The path of a program: from the environment variable for it, or under one of its names in PATH or in one of the
 * other folders; null if absent.
 */
export async function findProgram(
  env: NodeJS.ProcessEnv,
  program: { variable: string; names: readonly string[]; otherFolders: readonly string[] },
): Promise<string | null> {
  const asked = env[program.variable];
  if (asked) {
    if (await isExecutable(asked)) return asked;
    throw new CommandError(`${program.variable} is "${asked}", but there is no program there.`);
  }
  const onPath = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = [...onPath, ...program.otherFolders];
  const files = folders.flatMap((folder) => program.names.map((name) => join(folder, name)));
  for (const file of files) if (await isExecutable(file)) return file;
  return null;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
